"""Prints the noted cells of workbooks as JSON: {cells: [{file, sheet, cell, value, note}, …]}, formulas by their cached results."""
import json
import sys

import openpyxl

noted = [
    {"file": path, "sheet": sheet.title, "cell": cell.coordinate, "value": cell.value, "note": cell.comment.text}
    for path in sys.argv[1:]
    for sheet in openpyxl.load_workbook(path, data_only=True)
    for row in sheet.iter_rows()
    for cell in row
    if cell.comment
]
json.dump({"cells": noted}, sys.stdout, ensure_ascii=False)
