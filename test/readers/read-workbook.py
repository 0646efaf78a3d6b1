"""Prints as JSON what openpyxl finds in a workbook: values, formulas, and what else a sheet carries."""

import json
import sys

import openpyxl


def sheet(formulas, values):
    cells = {}
    for row in formulas.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            found = {"value": values[cell.coordinate].value}
            if cell.data_type == "f":
                found["formula"] = cell.value
            cells[cell.coordinate] = found
    setup = formulas.page_setup
    return {
        "cells": cells,
        "isHidden": formulas.sheet_state != "visible",
        "isRightToLeft": bool(formulas.sheet_view.rightToLeft),
        "isProtected": formulas.protection.sheet,
        "hasPassword": formulas.protection.password is not None,
        "unlocked": sum(
            1 for row in formulas.iter_rows() for cell in row if not cell.protection.locked
        ),
        "validations": [
            {"type": one.type, "formula": one.formula1, "cells": str(one.sqref)}
            for one in formulas.data_validations.dataValidation
        ],
        "conditions": sum(len(one.rules) for one in formulas.conditional_formatting),
        "printTitles": formulas.print_title_rows,
        "paper": setup.paperSize,
        "orientation": setup.orientation,
        "fitToWidth": setup.fitToWidth,
        "footer": formulas.oddFooter.right.text,
        "frozen": formulas.freeze_panes,
    }


def main(path):
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    names = formulas.defined_names
    listed = names.definedName if hasattr(names, "definedName") else names.values()
    json.dump(
        {
            "title": formulas.properties.title,
            "names": {one.name: one.attr_text for one in listed},
            "sheets": {
                one.title: sheet(one, values[one.title]) for one in formulas.worksheets
            },
        },
        sys.stdout,
        default=str,
    )


main(sys.argv[1])
