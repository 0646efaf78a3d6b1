"""Writes the cells of a plan, with their styles, by openpyxl: python3 write-cells.py PLAN.json OUT.xlsx

Prints how many milliseconds it took, without reading the plan: what the bench sets our writer beside.
"""
import json
import sys
import time

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side


def look(style):
    side = Side(style="thin", color=style.get("ruleColour", "000000"))
    rules = {rule: side for rule in style.get("rules", [])}
    vertical = {"middle": "center"}.get(style.get("vertical"), style.get("vertical"))
    return {
        "font": Font(
            name="Calibri",
            size=style.get("size", 11),
            bold=style.get("isBold", False),
            italic=style.get("isItalic", False),
            color=style.get("colour", "000000"),
        ),
        "fill": PatternFill("solid", fgColor=style["fill"]) if "fill" in style else PatternFill(),
        "border": Border(**rules),
        "alignment": Alignment(
            horizontal=style.get("horizontal"), vertical=vertical, wrap_text=style.get("wraps", False)
        ),
        "protection": Protection(locked=not style.get("isUnlocked", False)),
    }


def content(found):
    if found["kind"] == "formula":
        return "=" + found["formula"]
    return found["text"] if found["kind"] == "text" else found["value"]


plan = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.perf_counter()
looks = {name: look(style) for name, style in plan["styles"].items()}
book = Workbook()
book.remove(book.active)
for sheet in plan["sheets"]:
    page = book.create_sheet(sheet["name"])
    for at, row in enumerate(sheet["rows"], 1):
        for place, cell in enumerate(row["cells"], 1):
            if cell is None:
                continue
            own = page.cell(row=at, column=place)
            if "content" in cell:
                own.value = content(cell["content"])
                if cell["content"]["kind"] == "text":
                    own.data_type = "s"
            for name, value in looks.get(cell["style"], {}).items():
                setattr(own, name, value)
            if "format" in cell:
                own.number_format = cell["format"]
book.save(sys.argv[2])
print(round((time.perf_counter() - start) * 1000))
