#!/usr/bin/env python3
"""Checks what `civicdoc convert` made of the sample pages.

usage: check-samples.py SAMPLES OUT

Every page must have a JSON file with a title, blocks and an analysis whose spans fit the text, and a
PDF that is whole and says that it is PDF/A-2a. Prints one line for each page; exits 1 if any fails.
"""
import json
import pathlib
import re
import sys

PAGES = {'.html', '.htm', '.shtml', '.xhtml', '.txt'}


def outputs(page, samples, out):
    """The JSON and PDF of a page: a second page of one name keeps its ending."""
    relative = page.relative_to(samples)
    kept = out / (str(relative) + '.json')
    base = out / relative if kept.exists() else (out / relative).with_suffix('')
    return pathlib.Path(f'{base}.json'), pathlib.Path(f'{base}.pdf')


def check(page, samples, out):
    json_file, pdf_file = outputs(page, samples, out)
    document = json.loads(json_file.read_text('utf-8'))
    assert document['schema'] == 'civicdoc-1', 'schema'
    assert document['metadata']['title']['value'], 'no title'
    assert document['metadata']['publishedAt']['value'][:2] == '20', 'no date'
    assert len(document['blocks']) >= 3, 'too few blocks'
    assert not any(issue['severity'] == 'ERROR' for issue in document['issues']), 'an error'
    for entity in document['analysis']['entities']:
        assert entity['end'] - entity['start'] == len(entity['text'].encode('utf-16-le')) // 2, 'span'
    assert document['analysis']['keywords'], 'no keywords'
    pdf = pdf_file.read_bytes()
    assert pdf.startswith(b'%PDF-1.') and pdf.rstrip().endswith(b'%%EOF'), 'PDF not whole'
    assert re.search(rb'pdfaid:part[^0-9]{1,3}2', pdf), 'not PDF/A-2'
    return len(document['blocks']), len(document['analysis']['entities']), len(pdf)


def main():
    samples, out = map(pathlib.Path, sys.argv[1:])
    pages = sorted(p for p in samples.rglob('*') if p.suffix.lower() in PAGES)
    failed = 0
    for page in pages:
        try:
            blocks, entities, size = check(page, samples, out)
            print(f'{page}: {blocks} blocks, {entities} entities, PDF of {size} bytes')
        except (AssertionError, KeyError, TypeError, OSError, ValueError) as error:
            failed += 1
            print(f'{page}: {error!r}')
    print(f'{len(pages) - failed} passed, {failed} failed')
    sys.exit(1 if failed or not pages else 0)


if __name__ == '__main__':
    main()
