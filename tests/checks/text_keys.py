"""Words live in assets/text/en.json: every key used exists, every key there is used, no English stands in screens.

Keys are literals like "watch.next". Some are put together from a prefix, an id and a part: those families are read
from the calls of app_text_of(app, "feeling", id, "word"), and each is checked for every id that the data has.
"""
import fnmatch
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from source import ROOT, c_files, finish, literals, name, without_comments

LANGUAGES = sorted((ROOT / "assets/text").glob("*.json"))
KEY = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z0-9_-]+)+$")
FAMILY = re.compile(r"^[a-z][a-z0-9_]*\.[a-z0-9_.%-]*%(s|d)[a-z0-9_.%-]*$")
FILE_ENDING = re.compile(r"\.(json|jsonl|svg|png|ttf|txt|shoes|html|csv|bak|tmp)$")
FAMILY_CALL = re.compile(r'app_text_of\(\s*\w+,\s*"([a-z_.]+)",[^;]*?,\s*("([a-z_]*)"|[^";]+?)\)')
WIDGET_ID = re.compile(r'\bui_id(?:_at)?\(\s*"[^"]+"')  # names of widgets look like keys
# Families whose ids are known: the ids, and where they come from.
MAY_BE_EMPTY = "speech."  # a role or state that is better not said
APART_WORDS = 12
CLUES = ["face", "body", "voice", "words", "situation"]

# What nobody sees on screen: output of the command line, and problems told to authors and on standard error.
AUTHORS = re.compile(r"^game/screens/(commands/|commands\.c|options\w*\.c)")
FOR_AUTHORS_CALL = re.compile(r"\b(ASSERT|issues_add\w*|issues_\w+|complain)\s*\(")


def known_ids():
    feelings = json.loads((ROOT / "assets/feelings.json").read_text(encoding="utf-8"))
    listed = feelings["feelings"]
    ids = list(listed) if isinstance(listed, dict) else [feeling["id"] for feeling in listed]
    expressions = json.loads((ROOT / "assets/expressions.json").read_text(encoding="utf-8"))
    looks = [look for kind in ("feelings", "displays", "compounds") for look in expressions[kind]]
    places = list(json.loads((ROOT / "assets/places/places.json").read_text()))
    return {"feeling": ids, "clue": CLUES, "place": places, "voice": looks}


def used_in(path):
    """(line, key) of the literal keys, and the patterns of the families, in one file."""
    text = WIDGET_ID.sub("", path.read_text(encoding="utf-8"))
    keys, families = [], set()
    for line, literal in literals(text):
        if FILE_ENDING.search(literal):
            continue
        if KEY.match(literal):
            keys.append((line, literal))
        elif FAMILY.match(literal):
            families.add(re.sub(r"%\w", "*", literal))
    for prefix, part, literal_part in (m.groups() for m in FAMILY_CALL.finditer(without_comments(text))):
        if not part.startswith('"'):
            families.add(f"{prefix}.*")
        else:
            families.add(f"{prefix}.*.{literal_part}" if literal_part else f"{prefix}.*")
    return keys, families


def family_gaps(family, have, ids):
    prefix = family.split(".")[0]
    for one in ids.get(prefix, []) if family.count("*") == 1 else []:
        key = family.replace("*", one)
        if key not in have and family.startswith(prefix + ".*"):
            yield key


def close_pairs(feelings):
    """Ids of two words, in order, that children mix up: those that rate 1 and those that look alike."""
    for one in feelings:
        for other in feelings:
            if one["id"] < other["id"]:
                near = {"near_miss", "look_alike"}
                linked = any(other["id"] in one[kind] or one["id"] in other[kind] for kind in near)
                if linked or one["family"] == other["family"]:
                    yield one["id"], other["id"]


def apart_problems(have):
    """apart.ONE.OTHER: a short sentence for each of two words, ONE before OTHER in the alphabet."""
    feelings = json.loads((ROOT / "assets/feelings.json").read_text(encoding="utf-8"))["feelings"]
    ids = {feeling["id"] for feeling in feelings}
    for one, other in close_pairs(feelings):
        if f"apart.{one}.{other}" not in have:
            yield f"en.json lacks apart.{one}.{other}: these words are close"
    for key, text in have.items():
        _, *pair = key.split(".")
        if not key.startswith("apart.") or len(pair) != 2:
            continue
        if not set(pair) <= ids or pair != sorted(pair):
            yield f"en.json: {key} must name two words in the order of the alphabet"
        lines = text.split("\n")
        if len(lines) != 2 or any(len(line.split()) > APART_WORDS or line.count(".") != 1 for line in lines):
            yield f"en.json: {key} must be two lines, each a sentence of at most {APART_WORDS} words"


def looks_english(literal):
    if re.search(r"[<>{}=]|%[-0-9.*]*[a-zA-Z]$", literal):
        return False
    plain = re.sub(r"%[-0-9.*]*l*[a-zA-Z]", "", literal)
    return bool(re.search(r"[A-Za-z]{2,}[,.!?]? +[A-Za-z]{2,}", plain) or re.fullmatch(r"[A-Z][a-z]+[.!?]?", plain))


def english(path):
    text = without_comments(path.read_text(encoding="utf-8"))
    lines = text.splitlines()
    for line, literal in literals(text):
        statement = " ".join(lines[max(0, line - 4):line - 1] + lines[line - 1].split('"')[:1])
        if looks_english(literal) and not FOR_AUTHORS_CALL.search(statement.rpartition(";")[2]):
            yield f'{name(path)}:{line}: "{literal}" belongs in assets/text/en.json'


def load(path, problems):
    pairs = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=list)
    for key in {key for key, _ in pairs if [k for k, _ in pairs].count(key) > 1}:
        problems.append(f"{name(path)}: {key} is there twice")
    for key, value in pairs:
        if not isinstance(value, str) or not (value.strip() or key.startswith(MAY_BE_EMPTY)):
            problems.append(f"{name(path)}: {key} is no text")
    return dict(pairs)


def language_problems(path, base, other):
    for key in sorted(base.keys() ^ other.keys()):
        yield f"{name(path)}: {key} is " + ("missing" if key in base else "not in en.json")
    for key in sorted(base.keys() & other.keys()):
        if set(re.findall(r"\{\w+\}", base[key])) != set(re.findall(r"\{\w+\}", other[key])):
            yield f"{name(path)}: {key} has other {{places}} than en.json"


def main():
    problems, used, families = [], set(), set()
    base_file = ROOT / "assets/text/en.json"
    have = load(base_file, problems)
    for path in c_files("game"):
        keys, more = used_in(path)
        families |= more
        used |= {key for _, key in keys}
        ours = name(path)
        if ours.startswith("game/screens/"):
            problems += [f"{ours}:{line}: {key} is not in en.json" for line, key in keys if key not in have]
            problems += [] if AUTHORS.match(ours) else english(path)
    ids = known_ids()
    for family in sorted(families):
        problems += [f"en.json lacks {key} (family {family})" for key in family_gaps(family, have, ids)]
    for key in sorted(have.keys() - used):
        if not any(fnmatch.fnmatchcase(key, family) for family in families):
            problems.append(f"en.json: nothing uses {key}")
    problems += apart_problems(have)
    for path in LANGUAGES:
        if path != base_file:
            problems += language_problems(path, have, load(path, problems))
    finish(problems, f"{len(have)} texts, {len(used & have.keys())} named in code, {len(families)} families")


main()
