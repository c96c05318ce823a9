#!/bin/sh
# Fetches the six Fandol typefaces (仿宋 and 楷体 above all) from the distribution's texlive-lang-chinese without
# installing TeX, for machines that have no Chinese office typefaces. Does nothing where they are already there.
# Root puts them under /usr/local/share/fonts, anyone else under the home directory.
set -eu

if [ "$(id -u)" -eq 0 ]; then
    target=/usr/local/share/fonts/mingzhang
else
    target="${XDG_DATA_HOME:-$HOME/.local/share}/fonts/mingzhang"
fi
faces="FandolSong-Regular FandolSong-Bold FandolHei-Regular FandolHei-Bold FandolFang-Regular FandolKai-Regular"

missing=""
for face in $faces; do
    [ -s "$target/$face.otf" ] || missing="$missing $face"
done
if [ -z "$missing" ]; then
    echo "fonts: all in $target"
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
# The lists of packages may be missing or old; only root can fetch them.
apt-get -q download texlive-lang-chinese || { apt-get -q update && apt-get -q download texlive-lang-chinese; }
cd - >/dev/null
dpkg-deb -x "$work"/texlive-lang-chinese_*.deb "$work/package"
mkdir -p "$target"
for face in $missing; do
    cp "$work/package/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/$face.otf" "$target/"
done
command -v fc-cache >/dev/null && fc-cache "$target"
echo "fonts: put$missing into $target"
