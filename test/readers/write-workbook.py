"""Writes by openpyxl the sheets that standard input tells as JSON, and prints the workbook's bytes."""

import io
import json
import sys

from openpyxl import Workbook

book = Workbook()
book.remove(book.active)
for told in json.load(sys.stdin):
    sheet = book.create_sheet(told["name"])
    for row, column, value, form in told["cells"]:
        cell = sheet.cell(row=row + 1, column=column + 1, value=value)
        if isinstance(value, str):
            # a text that begins with an equals sign is no formula
            cell.data_type = "s"
        if form is not None:
            cell.number_format = form
    for area in told["merged"]:
        sheet.merge_cells(area)
    for letters in told.get("hidden", []):
        sheet.column_dimensions[letters].hidden = True
out = io.BytesIO()
book.save(out)
sys.stdout.buffer.write(out.getvalue())
