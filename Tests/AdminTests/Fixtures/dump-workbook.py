"""Prints the cells of a workbook as JSON: {sheet: [[value, …], …]}, formulas by their cached results."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheets = {
    sheet.title: [[None if cell is None else cell if isinstance(cell, (int, float, bool)) else str(cell) for cell in row]
                  for row in sheet.iter_rows(values_only=True)]
    for sheet in book
}
json.dump(sheets, sys.stdout, ensure_ascii=False)
