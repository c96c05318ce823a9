#!/usr/bin/env bash
# Installs what is missing, builds a release and produces the reference publication as a PDF.
set -euo pipefail
cd "$(dirname "$0")/.."
source app/setup.sh
install_packages "${build_packages[@]}"
app/fonts.sh
cmake --preset release >/dev/null
cmake --build --preset release --target mingzhang-cli
mkdir -p build/output
output=build/output/urumqi-foreign-affairs-2024.pdf
build/release/app/mingzhang-cli export resources/examples/urumqi-foreign-affairs-2024.mingzhang -o "$output"
echo "$PWD/$output"
