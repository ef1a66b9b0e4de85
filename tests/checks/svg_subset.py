"""Every picture in assets/ stays within what SDL_image's SVG renderer really draws.

Outside of that subset it fails silently: a picture comes out wrong, without an error.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import ROOT, finish, name

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = set("svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop "
               "title desc".split())
GRADIENTS = {"linearGradient", "radialGradient"}
REFUSED = {"class", "clip-path", "mask", "filter", "href", "{http://www.w3.org/1999/xlink}href", "marker-start",
           "marker-mid", "marker-end", "mix-blend-mode", "font-family"}
COLOURS = ("fill", "stroke", "stop-color", "color", "flood-color")
COLOUR = re.compile(r"^(none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|rgb\(\s*\d+\s*,\s*\d+\s*,\s*\d+\s*\)|url\(#[\w.-]+\))$")
ARGUMENTS = {"matrix": {6}, "translate": {1, 2}, "scale": {1, 2}, "rotate": {1, 3}, "skewX": {1}, "skewY": {1}}
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
LARGEST = 1e5
BYTES_MAX = 256 * 1024


def with_style(element):
    """The element's attributes, those of an inline style among them."""
    own = dict(element.attrib)
    for part in own.pop("style", "").split(";"):
        key, colon, value = part.partition(":")
        if colon:
            own[key.strip()] = value.strip()
    return own


def value_problems(tag, own, defined):
    for key in REFUSED & own.keys():
        yield f"<{tag}> has {key.rpartition('}')[2]}"
    for key in COLOURS:
        value = own.get(key)
        if value is None:
            continue
        if not COLOUR.match(value):
            yield f"<{tag}> {key}=\"{value}\": only none, #rgb, #rrggbb, rgb(r,g,b), url(#id)"
        elif value.startswith("url(") and value[5:-1] not in defined:
            yield f"<{tag}> {key}=\"{value}\": the gradient must stand before its use"
    if tag in {"g", "svg"} and own.get("opacity", "1") != "1":
        yield f"<{tag}> opacity: it is applied to each shape by itself; put it on the shapes"


def number_problems(tag, own):
    for key, value in own.items():
        if key in {"id", "d", "points"} or key in COLOURS:
            numbers = NUMBER.findall(value) if key in {"d", "points"} else []
        else:
            numbers = NUMBER.findall(value)
        if any(abs(float(number)) >= LARGEST for number in numbers):
            yield f"<{tag}> {key}: a number of {LARGEST:g} or more"
    for kind, inside in re.findall(r"(\w+)\s*\(([^)]*)\)", own.get("transform", "")):
        if len(NUMBER.findall(inside)) not in ARGUMENTS.get(kind, set()):
            yield f"<{tag}> transform {kind}({inside}): wrong number of arguments"


def gradient_problems(element, own):
    stops = [child for child in element if child.tag == SVG + "stop"]
    if not 2 <= len(stops) <= 64:
        yield f"gradient {own.get('id')}: {len(stops)} stops, 2 to 64 are drawn"
    if own.get("gradientUnits") != "userSpaceOnUse":
        for key in ("x1", "y1", "x2", "y2", "cx", "cy", "r", "fx", "fy"):
            if key in own and not own[key].endswith("%") and own[key] != "0":
                yield f"gradient {own.get('id')} {key}=\"{own[key]}\": percentages or userSpaceOnUse only"


def problems_of(root):
    if root.tag != SVG + "svg":
        yield "the root is not <svg xmlns=\"http://www.w3.org/2000/svg\">"
        return
    for key in ("width", "height"):
        if not re.fullmatch(r"\d+(\.\d+)?", root.get(key, "")):
            yield f"<svg> needs a {key} in plain units"
    defined = set()
    for count, element in enumerate(root.iter()):
        tag = element.tag.removeprefix(SVG)
        if tag not in ELEMENTS or (tag == "svg" and count):
            yield f"<{tag}> is not drawn"
            continue
        own = with_style(element)
        yield from value_problems(tag, own, defined)
        yield from number_problems(tag, own)
        if tag in GRADIENTS:
            defined.add(own.get("id"))
            yield from gradient_problems(element, own)


def main():
    problems = []
    files = sorted((ROOT / "assets").rglob("*.svg"))
    for path in files:
        data = path.read_bytes()
        if len(data) > BYTES_MAX:
            problems.append(f"{name(path)}: {len(data)} bytes, at most {BYTES_MAX}")
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            problems.append(f"{name(path)}: no DOCTYPE")
            continue
        try:
            root = xml.fromstring(data)
        except xml.ParseError as error:
            problems.append(f"{name(path)}: not well-formed: {error}")
            continue
        problems += [f"{name(path)}: {problem}" for problem in problems_of(root)]
    finish(problems, f"{len(files)} pictures stay within the subset")


main()
