#!/usr/bin/env bash
# Makes a Debian package, for the release that this machine has, and an archive that works wherever
# it is unpacked (where the package's dependencies are installed): in the current folder, or in $1.
set -euo pipefail
folder=$(realpath "${1:-.}")
# shellcheck source=judge/set_up.sh
source "$(dirname "${BASH_SOURCE[0]}")/../set_up.sh"

judge_needs+=", dpkg-dev, file" # They find out which libraries there have to be.
install_packages
build release judge runner
cpack --config build/release/CPackConfig.cmake -B "$folder/packing"
mv "$folder"/packing/*.{deb,tar.gz} "$folder"
rm -r "$folder/packing"
ls -l "$folder"/judge[-_]*.{deb,tar.gz}
