#!/usr/bin/env bash
# Installs what is missing, builds and runs all tests. An argument names another preset: tests/run.sh asan
# (with the sanitizers), tests/run.sh asan-core (with them, all but the window).
set -euo pipefail
cd "$(dirname "$0")/.."
source app/setup.sh
preset=${1:-dev}
install_packages "${build_packages[@]}" "${test_packages[@]}"
app/fonts.sh
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
ctest --preset "$preset"
