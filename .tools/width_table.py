#!/usr/bin/env python3
"""Writes Sources/Basics/WidthTable.swift from Python's copy of the Unicode character database.

    python3 .tools/width_table.py > Sources/Basics/WidthTable.swift

Wide are the code points of East Asian Width W and F, and the unassigned ones that UAX #11 says to
take for W. Zero are non-spacing and enclosing marks, format characters (soft hyphen excepted, which
terminals draw), the vowels and final consonants of conjoining Hangul, and line and paragraph
separators.
"""
import unicodedata

ALWAYS_WIDE = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
               (0x30000, 0x3FFFD)]


def is_zero(code):
    if code == 0xAD:
        return False
    if 0x1160 <= code <= 0x11FF or 0xD7B0 <= code <= 0xD7FF:
        return True
    return unicodedata.category(chr(code)) in ("Mn", "Me", "Cf", "Zl", "Zp")


def is_wide(code):
    if is_zero(code):
        return False
    if any(first <= code <= last for first, last in ALWAYS_WIDE):
        return True
    # Python says F for most unassigned code points, where the standard says N.
    if unicodedata.category(chr(code)) == "Cn":
        return False
    return unicodedata.east_asian_width(chr(code)) in ("W", "F")


def ranges(belongs):
    found = []
    for code in range(0x80, 0x110000):
        if 0xD800 <= code <= 0xDFFF or not belongs(code):
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def number(code):
    digits = f"{code:x}"
    return "0x" + (digits if len(digits) <= 4 else digits[:-4] + "_" + digits[-4:])


def table(name, summary, found):
    print(f"\n/// {summary}\nlet {name}: [ClosedRange<UInt32>] = [")
    line = " "
    for first, last in found:
        entry = f" {number(first)}...{number(last)},"
        if len(line) + len(entry) > 100:
            print(line)
            line = " "
        line += entry
    print(line + "\n]")


print("// Made by .tools/width_table.py; run it again instead of editing this file.\n")
print("/// The version of the Unicode character database that widths are taken from.")
print(f'package let widthTableVersion = "{unicodedata.unidata_version}"')
table("wideRanges", "Code points that take two columns.", ranges(is_wide))
table("zeroWidthRanges", "Code points that take no column of their own.", ranges(is_zero))
