#!/usr/bin/env bash
# Installs what is missing, builds a release, produces the reference publication as a PDF and, where there is a display,
# opens the window on the example.
set -euo pipefail
cd "$(dirname "$0")/.."
source app/setup.sh
install_packages "${build_packages[@]}"
app/fonts.sh
cmake --preset release >/dev/null
cmake --build --preset release --target mingzhang-cli mingzhang
mkdir -p build/output
output=build/output/urumqi-foreign-affairs-2024.pdf
build/release/app/mingzhang-cli export resources/examples/urumqi-foreign-affairs-2024.mingzhang -o "$output"
echo "$PWD/$output"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # A copy, so that trying things out leaves the example as it is.
    example=build/output/urumqi-foreign-affairs-2024.mingzhang
    [ -e "$example" ] || cp resources/examples/urumqi-foreign-affairs-2024.mingzhang "$example"
    exec build/release/app/mingzhang "$example"
fi
