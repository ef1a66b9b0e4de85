#!/usr/bin/env python3
"""The JSON Schema and the game's checker say the same about shape.

The schema accepts every shipped story and pack and every story that is broken in meaning only, and refuses every story
that is broken in shape.
"""
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validator(name):
    schema = read(ROOT / "levels" / name)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def first_error(check, path):
    return next(iter(check.iter_errors(read(path))), None)


def main():
    story, pack = validator("story.schema.json"), validator("pack.schema.json")
    problems = []
    good = sorted(ROOT.glob("levels/*/*.json")) + sorted(ROOT.glob("tests/bad-stories/meaning/*.json"))
    for path in good:
        error = first_error(pack if path.name == "pack.json" else story, path)
        if error is not None:
            problems.append(f"{path}: refused: {error.json_path}: {error.message[:200]}")
    bad = sorted(ROOT.glob("tests/bad-stories/shape/*.json"))
    for path in bad:
        if first_error(story, path) is None:
            problems.append(f"{path}: accepted, but its shape is broken")
    print("\n".join(problems) or f"schema: {len(good)} accepted, {len(bad)} refused")
    return 1 if problems or not bad else 0


if __name__ == "__main__":
    sys.exit(main())
