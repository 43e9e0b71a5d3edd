#!/bin/sh
# Runs what make dist has packed as a machine without Swift would: without an environment, and where
# the user may, in a root folder that holds nothing but it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tar -xzf "$1" -C "$folder" --strip-components 1

if ldd "$folder/bin/grill" 2>/dev/null | grep /; then
  echo "dist: the program needs libraries of the system"
  exit 1
fi
env -i "$folder/bin/grill" --version
env -i HOME="$folder" "$folder/bin/grill" list | grep -q ml-theory

if [ "$(id -u)" = 0 ]; then
  # What a program of Swift's asks of /proc: its file and its arguments.
  mkdir -p "$folder/proc/self"
  ln -s /bin/grill "$folder/proc/self/exe"
  printf '/bin/grill\0list\0' > "$folder/proc/self/cmdline"
  env -i HOME=/ "$(command -v chroot)" "$folder" /bin/grill list | grep -q ml-theory
  echo "dist: runs in an empty root folder"
fi
