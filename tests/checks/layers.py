"""Every #include stays inside the layer table: who may know whom.

Linking alone does not enforce it, because system include paths let <SDL.h> compile anywhere.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import c_files, finish, name, without_comments

PLAIN = set("assert ctype float inttypes limits math stdarg stdbool stddef stdint stdio stdlib string".split())

# Layer: the layers whose headers it may include (itself always), and what else.
MAY = {
    "core": {"core"},
    "content": {"core", "content"},
    "draw": {"core", "draw"},
    "ui": {"core", "draw", "ui"},
    "art": {"core", "draw", "art"},
    "screens": {"core", "content", "draw", "ui", "art", "screens"},
    "platform": {"core", "draw", "seam", "platform"},
    "main": {"main", "platform", "seam", "commands"},
}
CONTENT_HEADERS = {"json.h"}  # and every *_read.h


def layer_of_public(header):
    return "content" if header.endswith("_read.h") or header in CONTENT_HEADERS else "core"


def layer_of_game(path):
    """The layer of a path below game/: 'ui/draw.h' -> draw."""
    folder, _, file = path.partition("/")
    if not file:
        return "main"
    if folder == "ui" and file.startswith("draw"):
        return "draw"
    return folder


def layers_of_include(path):
    """As which layers this header counts: the seam is what platform may see of the layers above core."""
    layers = {layer_of_game(path)}
    if path in {"ui/input.h", "ui/measure.h", "screens/app.h", "screens/host.h"}:
        layers.add("seam")
    if path == "screens/commands.h":
        layers.add("commands")
    return layers


def system_problem(layer, header):
    if re.match(r"(SDL2/)?SDL(_\w+)?\.h$", header):
        return None if layer in {"platform", "main"} else "SDL belongs in platform/"
    if header.startswith("cjson/"):
        return None if layer == "content" else "cJSON belongs in content/ (<shoes/json.h> for others)"
    plain = header.endswith(".h") and header[:-2] in PLAIN
    if layer != "platform" and not plain:
        return f"{layer} may use only the plain C headers, not this one"
    return None


def include_problem(layer, file, kind, header):
    if kind == "<" and not header.startswith("shoes/"):
        return system_problem(layer, header)
    if kind == "<":
        target = {layer_of_public(header[len("shoes/"):])}
    elif "/" not in header:  # a private header beside the file
        target = {layer} if (file.parent / header).exists() else {"?"}
    else:
        target = layers_of_include(header)
    if target & MAY[layer] or (layer == "main" and target == {"core"}):
        return None
    return f"{layer} may not know {'/'.join(sorted(target))}"


def layer_of_file(path):
    if name(path).startswith("include/shoes/"):
        return layer_of_public(path.name)
    return layer_of_game(name(path)[len("game/"):])


def main():
    problems = []
    files = c_files("game", "include")
    for path in files:
        text = without_comments(path.read_text(encoding="utf-8"))
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
            problem = found and include_problem(layer_of_file(path), path, found[1], found[2])
            if problem:
                problems.append(f"{name(path)}:{number}: {line.strip()}: {problem}")
    finish(problems, f"{len(files)} files keep to their layers")


main()
