#!/usr/bin/env python3
"""Writes Sources/Markdown/Inlines/EntityNames.swift: HTML's named characters, sorted by name.

usage: .tools/entities.py > Sources/Markdown/Inlines/EntityNames.swift
The names come from Python's html.entities, which is the WHATWG list; only those with a semicolon count in Markdown."""
import html.entities

named = sorted((name[:-1], text) for name, text in html.entities.html5.items() if name.endswith(';'))
entries = [f'{name} {" ".join(f"{ord(c):x}" for c in text)}' for name, text in named]

print('// Made by .tools/entities.py; do not edit.')
print()
print("/// HTML's named characters: a name, its scalars in hexadecimal, and a semicolon; sorted by name.")
print('///')
print('/// One string, because a literal array or dictionary of this size takes the compiler seconds.')
print('let entityNames: StaticString = """')
line = '  '
for entry in entries:
    if len(line) + len(entry) + 1 > 3000:
        print(line + '\\')
        line = '  '
    line += entry + ';'
print(line)
print('  """')
