#!/usr/bin/env python3
"""Reads an exported workbook with openpyxl and compares it with the tables as text.

mingzhang-cli export DOC -o OUT.xlsx; mingzhang-cli tables DOC -o DIR; check_with_openpyxl.py OUT.xlsx DIR
Every figure of the text must stand, in order, as a number in the sheet of its table. Needs python3-openpyxl.
"""
import pathlib
import re
import sys
from decimal import Decimal

import openpyxl

FIGURE = re.compile(r"-?\d+\.\d{2}$")


def main(workbook, folder):
    book = openpyxl.load_workbook(workbook, data_only=True)
    compared = 0
    for number, path in enumerate(sorted(pathlib.Path(folder).glob("table-*.tsv")), 1):
        sheet = next(s for s in book.worksheets if re.match(rf"表{number}(\D|$)", s.title))
        lines = path.read_text(encoding="utf-8").splitlines()
        said = [Decimal(cell) for line in lines for cell in line.split("\t") if FIGURE.match(cell)]
        shown = [
            Decimal(str(cell.value)).quantize(Decimal("0.01"))
            for row in sheet.iter_rows()
            for cell in row
            if isinstance(cell.value, (int, float)) and "0.00" in cell.number_format and cell.value
        ]
        if said != shown:
            sys.exit(f"{sheet.title}: {len(said)} figures as text, {len(shown)} as numbers, or other ones")
        compared += len(said)
    print(f"{compared} figures agree in {len(book.worksheets)} sheets")


if __name__ == "__main__":
    main(*sys.argv[1:])
