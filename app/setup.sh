# What Debian 12 must have to build, run and test; sourced by the scripts.

build_packages=(
    cmake g++ ninja-build pkg-config ca-certificates
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev
    qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev
    libsimdjson-dev libkainjow-mustache-dev libxlsxwriter-dev libpugixml-dev libzip-dev
    libharfbuzz-dev libfreetype-dev libfontconfig-dev libicu-dev libqpdf-dev
    fontconfig fonts-noto-cjk
)
fuzz_packages=(clang libclang-rt-14-dev)
test_packages=(libgtest-dev poppler-utils qpdf)
bench_packages=(libbenchmark-dev)

# Installs those of the named packages that are not there yet.
install_packages() {
    local missing=()
    local package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    echo "Installing: ${missing[*]}"
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
