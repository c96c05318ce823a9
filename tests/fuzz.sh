#!/usr/bin/env bash
# Installs what is missing, builds the fuzzers and runs each for a minute (or the seconds given) from its
# corpus. What brings one down is left in build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."
source app/setup.sh
seconds=${1:-60}
install_packages "${build_packages[@]}" "${fuzz_packages[@]}"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_document fuzz_ledger_csv fuzz_workbook
found=build/fuzz/found
corpora=build/fuzz/corpora
mkdir -p "$found"
# What the tests and examples hold already is a good beginning.
for reader in document ledger_csv workbook; do
    mkdir -p "$corpora/$reader"
    cp tests/fuzz/corpus/"$reader"/* "$corpora/$reader"
done
cp resources/examples/*.mingzhang "$corpora/document"
cp tests/data/ledger-*.csv "$corpora/ledger_csv"
for reader in document ledger_csv workbook; do
    echo "fuzz_$reader for $seconds s"
    "build/fuzz/tests/fuzz/fuzz_$reader" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -dict="tests/fuzz/$reader.dict" -artifact_prefix="$found/$reader-" "$corpora/$reader" 2>&1 | tail -n 12
done
