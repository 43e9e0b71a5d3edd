#!/usr/bin/env python3
"""Writes Sources/Basics/WidthTable.swift from a copy of the Unicode character database.

    pip install unicodedata2
    python3 .tools/width_table.py > Sources/Basics/WidthTable.swift

Without unicodedata2 Python's own copy is taken, which is older. Wide are the code points of East
Asian Width W and F, and the unassigned ones that UAX #11 says to take for W. Zero are non-spacing and
enclosing marks, format characters (but the soft hyphen and those that stand before numbers, which
terminals draw), the vowels and final consonants of conjoining Hangul and its fillers, line and
paragraph separators, and what is set aside to be ignored. Ambiguous are those of East Asian Width A
that are neither, private use excepted, where fonts of symbols live.
"""
try:
    import unicodedata2 as unicodedata
except ImportError:
    import unicodedata

ALWAYS_WIDE = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
               (0x30000, 0x3FFFD)]


# Soft hyphen, and Prepended_Concatenation_Mark of PropList.txt.
DRAWN = {0xAD, *range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
# Default_Ignorable_Code_Point of DerivedCoreProperties.txt that no category tells, and Hangul.
IGNORED = [(0x1160, 0x11FF), (0x2065, 0x2065), (0x3164, 0x3164), (0xD7B0, 0xD7FF),
           (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF)]


def is_zero(code):
    if code in DRAWN:
        return False
    if any(first <= code <= last for first, last in IGNORED):
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


def is_ambiguous(code):
    if is_zero(code) or unicodedata.category(chr(code)) in ("Cn", "Co"):
        return False
    return unicodedata.east_asian_width(chr(code)) == "A"


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
table(
    "ambiguousRanges",
    "Code points that East Asian fonts draw two columns wide and all others one.",
    ranges(is_ambiguous),
)
