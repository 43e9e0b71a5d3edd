#!/bin/sh
# Runs what make dist has packed as a machine without Swift would: without an environment, and where
# the user may, in a root folder that holds nothing but it and the system's libraries.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tar -xzf "$1" -C "$folder" --strip-components 1

if ldd "$folder/bin/grill" | grep -i swift; then
  echo "dist: the program needs Swift's libraries"
  exit 1
fi
env -i "$folder/bin/grill" --version
env -i HOME="$folder" "$folder/bin/grill" list | grep -q ml-theory

if [ "$(id -u)" = 0 ]; then
  for library in $(ldd "$folder/bin/grill" | grep -o '/[^ ]*'); do
    mkdir -p "$folder${library%/*}"
    cp -L "$library" "$folder$library"
  done
  # Without /proc a program of Swift's is given no arguments.
  env -i HOME=/ GRILL_BANK=/share/grill/Content "$(command -v chroot)" "$folder" /bin/grill \
    | grep -q ml-theory
  echo "dist: runs in an empty root folder"
fi
