"""Journals never seen: every figure of `shoes --report` equals one computed here by other code, to 1e-9, and every
least count is kept. Four simple players are told apart.

SHOES_BUILD names the build folder.
"""
import csv
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "lib"))
from journals import (CLUES, FAMILIES, FEELINGS, HEADS, IDS, ROOT, SURENESS, Journal, guess_text, rating)

BUILD = pathlib.Path(os.environ.get("SHOES_BUILD", ROOT / "build/test"))
Z = 1.959963984540054
PROBLEMS = []


# --- measures, from MEASUREMENT.md --------------------------------------------------------------------------------

def wilson(k, n):
    if n == 0:
        return 0.0, 1.0
    p = k / n
    d = 1 + Z * Z / n
    mid, half = (p + Z * Z / (2 * n)) / d, Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / d
    return max(0.0, mid - half), min(1.0, mid + half)


def newcombe(k1, n1, k2, n2):
    p1, p2, (l1, u1), (l2, u2) = k1 / n1, k2 / n2, wilson(k1, n1), wilson(k2, n2)
    d = p1 - p2
    return d, d - math.hypot(p1 - l1, u2 - p2), d + math.hypot(u1 - p1, p2 - l2)


def rate(answer, word, truth):
    if word in answer["also_right"]:
        return 2
    found = rating(word, truth)
    return 1 if found == 0 and word in answer["also_close"] else found


def set_credit(rater, words, truths):
    if len(words) == 1 or len(truths) == 1:
        best = max(rater(w, t) / 2 for w in words for t in truths)
    else:
        best = max(rater(words[0], truths[0]) + rater(words[1], truths[1]),
                   rater(words[0], truths[1]) + rater(words[1], truths[0])) / 2
    return best / max(len(words), len(truths))


def truths_of(answer):
    words = [word for word, _ in answer["truths"]]
    return words[:2] if answer["mixed"] else words[:1]


def credit(answer, words):
    return set_credit(lambda w, t: rate(answer, w, t), words, truths_of(answer))


def chance(answer):
    offer = answer["offer"]
    if answer["mixed"]:
        every = [[a, b] for i, a in enumerate(offer) for b in offer[i + 1:]]
    else:
        every = [[a] for a in offer]
    return sum(credit(answer, words) for words in every) / len(every)


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def pearson(x, y):
    mx, my = sum(x) / len(x), sum(y) / len(y)
    sxx, syy = sum((a - mx) ** 2 for a in x), sum((b - my) ** 2 for b in y)
    if len(x) < 2 or sxx < 1e-12 or syy < 1e-12:
        return None
    return sum((a - mx) * (b - my) for a, b in zip(x, y)) / math.sqrt(sxx * syy)


# --- the report, once more ----------------------------------------------------------------------------------------

def mean_of(credits, least, name="credit"):
    n, total = len(credits), sum(credits)
    low, high = wilson(total, n)
    shown = n >= least
    return {"n": n, name: total / n if shown else None, "low": low if shown else None,
            "high": high if shown else None}


def levels(scored):
    theta, infos, trail = 0.0, [], []
    for n, answer in enumerate(scored):
        c, b, cbar = credit(answer, answer["guess"]["words"]), answer["difficulty"], chance(answer)
        s = sigmoid(theta - b)
        p = cbar + (1 - cbar) * s
        infos.append(((1 - cbar) * s * (1 - s)) ** 2 / (p * (1 - p)) if 0 < p < 1 else 0)
        theta = max(-3.0, min(3.0, theta + max(.15, .7 / (1 + .05 * n)) * (c - p)))
        trail.append(theta)
    return trail, infos


def error(infos):
    return 1 / math.sqrt(1 + sum(infos[-60:]))


def level_figures(scored):
    trail, infos = levels(scored)
    n = len(scored)
    shown, compared = n >= 36, n >= 72
    theta, se = (trail[-1], error(infos)) if n else (0.0, 1.0)
    out = {"n": n, "theta": theta if shown else None, "error": se if shown else None,
           "low": theta - Z * se if shown else None, "high": theta + Z * se if shown else None,
           "from": None, "from_error": None, "change": None, "least_change": None, "changed": False}
    if compared:
        first, later = error(infos[:36]), error(infos[36:])
        out.update({"from": trail[35], "from_error": first, "change": theta - trail[35],
                    "least_change": Z * math.hypot(first, later)})
        out["changed"] = abs(out["change"]) > out["least_change"]
    return out


def single(answer):
    return not answer["mixed"] and len(answer["guess"]["words"]) == 1


def family(word):
    return FAMILIES.index(FEELINGS[word]["family"])


def word_figures(scored):
    hits = [[] for _ in FAMILIES]
    table = [[0] * len(FAMILIES) for _ in FAMILIES]
    over, mixups = {}, {}
    for answer in filter(single, scored):
        truth, said = truths_of(answer)[0], answer["guess"]["words"][0]
        hits[family(truth)].append(1 if family(truth) == family(said) else 0)
        table[family(truth)][family(said)] += 1
        for word in answer["offer"]:
            if rate(answer, word, truth) < 2:
                over.setdefault(word, []).append(1 if word == said else 0)
        if credit(answer, [said]) < 1:
            mixups[(truth, said)] = mixups.get((truth, said), 0) + 1
    top = sorted((pair for pair in mixups if mixups[pair] >= 2),
                 key=lambda pair: (-mixups[pair], IDS.index(pair[0]), IDS.index(pair[1])))[:2]
    return {
        "families": [{"id": FAMILIES[i], "hits": sum(h), **mean_of(h, 6, "share")} for i, h in enumerate(hits)],
        "table": table,
        "overuse": [{"id": w, "chosen": sum(over[w]), **mean_of(over[w], 8, "share")} for w in IDS if w in over],
        "mixups": [{"truth": t, "guess": g, "n": mixups[(t, g)], "close": rating(t, g) == 1}
                   for t, g in top] if len(scored) >= 8 else []}


def strength_figures(scored):
    rows = [(a["guess"]["strength"], true_strength(a)) for a in scored if credit(a, a["guess"]["words"]) >= .5]
    n, shown = len(rows), len(rows) >= 12
    track = pearson([g for g, _ in rows], [t for _, t in rows]) if shown else None
    return {"n": n, "bias": sum(g - t for g, t in rows) / n if shown else None,
            "distance": sum(abs(g - t) for g, t in rows) / n if shown else None, "tracking": track}


def true_strength(answer):
    strengths = [strength for _, strength in answer["truths"]]
    return max(strengths[:2]) if answer["mixed"] else strengths[0]


def asking_figures(answers):
    both = [(credit(a, a["guess"]["words"]), credit(a, a["after"]["words"])) for a in answers
            if a["mode"] == "story" and a["guess"] and a["asked"] and a["after"]]
    late = [credit(a, a["after"]["words"]) for a in answers
            if a["mode"] == "story" and a["unsure"] and a["asked"] and a["after"]]
    n, shown = len(both), len(both) >= 8
    before, after = [b for b, _ in both], [a for _, a in both]
    return {"n": n, "before": sum(before) / n if shown else None, "after": sum(after) / n if shown else None,
            "gain": (sum(after) - sum(before)) / n if shown else None,
            "better": sum(a > b for b, a in both), "same": sum(a == b for b, a in both),
            "worse": sum(a < b for b, a in both), "after_unsure": mean_of(late, 8)}


def slope(rows, least):
    used = [(s, g, t) for s, g, t in rows if abs(t - s) >= least - 1e-12]
    bottom = sum((t - s) ** 2 for s, _, t in used)
    return len(used), sum((g - s) * (t - s) for s, g, t in used) / bottom if bottom > 0 else None


def two_causes(rows):
    mean = [sum(column) / len(rows) for column in zip(*rows)]
    s, g, t = ([row[i] - mean[i] for row in rows] for i in range(3))
    dot = lambda a, b: sum(x * y for x, y in zip(a, b))
    area = dot(t, t) * dot(s, s) - dot(s, t) ** 2
    return ((dot(s, s) * dot(t, g) - dot(s, t) * dot(s, g)) / area,
            (dot(t, t) * dot(s, g) - dot(s, t) * dot(t, g)) / area)


def projection_figures(scored):
    used = [a for a in scored if a["mine"] and all(w in a["offer"] for w in a["mine"]["words"])]
    told = [a for a in used if credit(a, a["mine"]["words"]) == 0]
    own = [set_credit(rating, a["guess"]["words"], a["mine"]["words"]) for a in told]
    right = [credit(a, a["guess"]["words"]) for a in told]
    by_chance = [sum(set_credit(rating, [o], a["mine"]["words"]) for o in a["offer"]) / len(a["offer"]) for a in told]
    first, n = sum(a["mine_first"] for a in told), len(told)
    shown = n >= 8 and first >= 4 and n - first >= 4
    plain = [a for a in used if single(a) and len(a["mine"]["words"]) == 1]
    valence = lambda word: FEELINGS[word]["valence"]
    rows = [(valence(a["mine"]["words"][0]), valence(a["guess"]["words"][0]), valence(truths_of(a)[0])) for a in plain]
    strengths = [(a["mine"]["strength"], a["guess"]["strength"], true_strength(a)) for a in used]
    (vn, vs), (sn, ss) = slope(rows, .5), slope(strengths, 2)
    both = two_causes(rows) if len(rows) >= 30 else (None, None)
    lean = sum(own) + sum(right)
    return {"n": n, "mine_first": first, "mine_last": n - first, "rate": sum(own) / n if shown else None,
            "accuracy": sum(right) / n if shown else None,
            "lean": sum(own) / lean if shown and lean > 0 else None,
            "corrected": (sum(own) - sum(by_chance)) / (n - sum(by_chance)) if shown else None,
            "valence": {"n": vn, "slope": vs if shown and vn >= 8 else None},
            "strength": {"n": sn, "slope": ss if shown and sn >= 8 else None},
            "research": {"n": len(rows), "accuracy": both[0], "projection": both[1]}}


def checkin_figures(answers):
    trials = [a for a in answers if a["mode"] == "checkin" and a["guess"]]
    size = len(FAMILIES)
    table = [[0] * size for _ in range(size)]
    for a in trials:
        table[family(truths_of(a)[0])][family(a["guess"]["words"][0])] += 1
    rows, cols = [sum(r) for r in table], [sum(table[i][j] for i in range(size)) for j in range(size)]
    n, right = len(trials), [credit(a, a["guess"]["words"]) for a in trials]
    shown = n >= 36 and min(rows) >= 4
    hu = [(table[i][i] ** 2 / (rows[i] * cols[i]) if cols[i] else 0.0) if rows[i] else None for i in range(size)]
    known = [h for h in hu if h is not None]
    pe = sum(rows[i] * cols[i] for i in range(size)) / n / n if n else 1
    po = sum(table[i][i] for i in range(size)) / n if n else 0
    low, high = wilson(sum(right), n)
    out = {"trials": n, "right": sum(c == 1 for c in right), "accuracy": sum(right) / n if shown else None,
           "low": low if shown else None, "high": high if shown else None,
           "hu": sum(known) / len(known) if shown else None,
           "kappa": (po - pe) / (1 - pe) if shown and pe < 1 else None,
           "families": [{"id": FAMILIES[i], "shown": rows[i], "said": cols[i], "hits": table[i][i],
                         "hu": hu[i] if shown else None,
                         "chance": rows[i] * cols[i] / n / n if shown else None, "early": rows[i] < 8}
                        for i in range(size)],
           "change": {"points": None, "low": None, "high": None, "changed": False}}
    if n >= 72:
        points, low, high = newcombe(sum(right[-36:]), 36, sum(right[:36]), 36)
        out["change"] = {"points": points, "low": low, "high": high, "changed": low > 0 or high < 0}
    return out


def box_figures(scored):
    boxes, last, met, session, day = {}, {}, {}, 0, None
    for answer in scored:
        if answer["date"] != day:
            session, day = session + 1, answer["date"]
        c = credit(answer, answer["guess"]["words"])
        for truth in truths_of(answer):
            met[truth] = met.get(truth, 0) + 1
            step = 1 if c == 1 else 0 if c > 0 else -1
            boxes[truth] = max(1, min(4, boxes.get(truth, 1) + step))
            last[truth] = session
    return [{"id": w, "met": met[w], "box": boxes[w], "due": session - last[w] >= 2 ** (boxes[w] - 1)}
            for w in IDS if w in met]


# Student's t, two-sided 95 %, 3 degrees of freedom on
T95 = [3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139, 2.200985, 2.178813, 2.160369,
       2.144787, 2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963]


def follow_score(follow):
    pairs = [(follow["told"][i] / 10, follow["hand"][i + 1] / 10) for i in range(1, len(follow["told"]))
             if i + 1 < len(follow["hand"]) and follow["hand"][i + 1]]
    r = pearson([a for a, _ in pairs], [b for _, b in pairs]) if len(pairs) >= 8 else None
    return r, len(pairs) if r is not None else 0


def follow_figures(follows):
    rows, first = [], []
    for i, follow in enumerate(follows):
        r, windows = follow_score(follow)
        z = math.atanh(max(-.99, min(.99, r))) if r is not None else None
        again = any(other["key"] == follow["key"] for other in follows[:i])
        rows.append({"n": follow["n"], "date": follow["date"], "telling": follow["key"], "pace": follow["pace"],
                     "again": again, "windows": windows, "r": r, "z": z})
        if r is not None and not again:
            first.append(z)
    n = len(first)
    out = {"n": n, "r": None, "error": None, "low": None, "high": None, "tellings": rows}
    if n >= 4:
        mean = sum(first) / n
        se = math.sqrt(sum((z - mean) ** 2 for z in first) / (n - 1) / n)
        half = T95[min(n - 4, len(T95) - 1)] * se
        out.update({"r": math.tanh(mean), "error": se, "low": math.tanh(mean - half), "high": math.tanh(mean + half)})
    return out


def expected(answers, follows=()):
    scored = [a for a in answers if a["mode"] == "story" and a["guess"]]
    credits = [credit(a, a["guess"]["words"]) for a in scored]
    chances = [chance(a) for a in scored]
    n = len(scored)
    accuracy = mean_of(credits, 20)
    low, high = wilson(sum(credits), n)
    accuracy["band"] = None if n < 8 else "still_finding" if high < .5 else "often" if low > .5 else "mixed_so_far"
    accuracy["exact"] = sum(c == 1 for c in credits)
    accuracy["chance"] = sum(chances) / n if n >= 20 else None
    accuracy["corrected"] = ((sum(credits) - sum(chances)) / (n - sum(chances))) if n >= 20 else None
    played = [a for a in answers if a["mode"] != "checkin"]
    dates = sorted(a["date"] for a in answers if a["date"])
    return {
        "first_date": dates[0] if dates else "", "last_date": dates[-1] if dates else "",
        "clock_back": sum(a["file"] == b["file"] and "" < b["date"] < a["date"] for a, b in zip(answers, answers[1:])),
        "visits": len({a["visit"] for a in played}), "pairs": len(played),
        "unsure": sum(a["unsure"] and a["mode"] == "story" for a in answers),
        "stage": "counts" if n < 8 else "words" if n < 20 else "numbers" if n < 36 else "level",
        "accuracy": accuracy, **word_figures(scored),
        "clues": [{"id": c, "looked": sum(c in a["looked"] for a in scored),
                   **mean_of([credit(a, a["guess"]["words"]) for a in scored if a["guess"]["clue"] == c], 8)}
                  for c in CLUES],
        "confidence": [{"id": s, **mean_of([credit(a, a["guess"]["words"]) for a in scored
                                            if a["guess"]["sure"] == s], 8)} for s in SURENESS],
        "strength": strength_figures(scored), "asking": asking_figures(answers),
        "projection": projection_figures(scored), "level": level_figures(scored),
        "checkin": checkin_figures(answers), "follow": follow_figures(follows),
        "words": box_figures(scored)}


# --- playing by chance --------------------------------------------------------------------------------------------

def random_guess(rng, words, mixed, sure=True):
    return {"words": rng.sample(words, 2) if mixed and rng.random() < .8 else [rng.choice(words)],
            "strength": rng.randint(1, 5), "sure": rng.choice(SURENESS), "clue": rng.choice(CLUES + [""])}


def new_answer(rng, file, day):
    mixed = rng.random() < .15
    truths = [(word, rng.randint(1, 5)) for word in rng.sample(IDS, rng.randint(2 if mixed else 1, 3))]
    others = [word for word in IDS if word not in [t for t, _ in truths[:2]]]
    board = [t for t, _ in truths[:2 if mixed else 1]]
    offer = board + rng.sample(others, rng.randint(4, 6) - len(board))
    rng.shuffle(offer)
    return {"file": file, "key": f"pack/story-{rng.randint(1, 9)}", "mode": "story", "tier": rng.randint(1, 3),
            "difficulty": rng.choice([-1, 0, 1, -.25, .75, 1.5, 2.5]), "truths": truths, "mixed": mixed,
            "also_right": rng.sample(others, 1) if rng.random() < .2 else [],
            "also_close": rng.sample(others, 1) if rng.random() < .2 else [],
            "date": f"2026-10-{day:02d}" if rng.random() < .95 else "", "offer": offer, "guess": None, "after": None,
            "unsure": False, "asked": 0, "mine": None, "mine_first": rng.random() < .5, "looked": set()}


def play_mine(rng, journal, answer):
    if rng.random() < .6:
        own = random_guess(rng, IDS, answer["mixed"])
        if rng.random() < .5:
            own["words"] = [rng.choice(answer["offer"])]
        if rng.random() < .2:  # thought better of it
            journal.put(answer["file"], f"mine {rng.choice(IDS)} 3")
            journal.put(answer["file"], "undo")
        journal.put(answer["file"], f"mine {' '.join(own['words'])} {own['strength']}")
        answer["mine"] = own
        if answer["mine_first"]:
            answer["offer"] += [w for w in own["words"] if w not in answer["offer"]]
    else:
        journal.put(answer["file"], "pass")


def play_board(rng, journal, answer, choose):
    file, offer = answer["file"], answer["offer"]
    for clue in rng.sample(CLUES, rng.randint(0, 4)):
        journal.put(file, f"look {clue}")
        answer["looked"].add(clue)
    if rng.random() < .1:
        journal.put(file, "hint")
    if rng.random() < .15:  # taken back
        journal.put(file, f"guess {guess_text(random_guess(rng, offer, answer['mixed']))}", offer=offer)
        journal.put(file, "undo")
    if rng.random() < .1:
        answer["n"] = journal.put(file, "unsure", offer=offer)
        answer["unsure"] = True
    else:
        guess = choose(rng, answer)
        answer["n"] = journal.put(file, f"guess {guess_text(guess)}", offer=offer)
        answer["guess"] = guess


def play_asking(rng, journal, answer):
    file = answer["file"]
    if rng.random() < .2:
        journal.put(file, "pass")
        return
    journal.put(file, f"ask {rng.randint(0, 2)}")
    answer["asked"] = 1
    if answer["guess"] and rng.random() < .4:
        journal.put(file, "keep")
        answer["after"] = answer["guess"]
        return
    answer["after"] = random_guess(rng, answer["offer"], answer["mixed"])
    if rng.random() < .2:
        journal.put(file, "keep" if answer["guess"] else f"change {guess_text(answer['after'])}")
        journal.put(file, "undo")
    journal.put(file, f"change {guess_text(answer['after'])}")


def play_pair(rng, journal, answer, choose):
    journal.begin(answer)
    file = answer["file"]
    journal.put(file, "next")
    if answer["mine_first"]:
        play_mine(rng, journal, answer)
    if rng.random() < .05:
        journal.put(file, "pass")
        answer["mine"] = answer["mine"] if answer["mine_first"] else None
        return
    play_board(rng, journal, answer, choose)
    if not answer["mine_first"]:
        play_mine(rng, journal, answer)
    play_asking(rng, journal, answer)
    for move in ("turn", "step", "say 1", "next")[:rng.randint(0, 4)]:
        journal.put(file, move)


def play_checkin(rng, journal, file, day):
    for head in rng.sample(HEADS, 9):
        said = head if rng.random() < .6 else rng.choice(HEADS)
        answer = new_answer(rng, file, day)
        answer.update({"mode": "checkin", "key": "checkin/a", "truths": [(head, 3)], "mixed": False, "also_right": [],
                       "also_close": [], "guess": {"words": [said], "strength": 3, "sure": "think", "clue": ""}})
        journal.begin(answer)
        answer["n"] = journal.put(file, f"guess {said} 3 think")


def play_follow(rng, journal, file, day):
    count = rng.choice([4, 20, 30, 60])
    told = [rng.randint(10, 90)]
    while len(told) < count:
        told.append(max(10, min(90, told[-1] + rng.randint(-15, 15))))
    hand = [0] + [max(10, min(90, value + rng.randint(-20, 20))) for value in told[:-1]]
    if rng.random() < .2:
        hand = [50] * count
    hand = [0 if rng.random() < .15 else value for value in hand][:rng.randint(2, count)]
    journal.follow({"file": file, "key": f"follow/telling-{rng.randint(1, 9)}", "told": told, "hand": hand,
                    "pace": rng.choice(["whole", "lines"]), "date": f"2026-10-{day:02d}"})


def random_journal(seed, visits, files, checkins):
    rng, journal = random.Random(seed), Journal(files)
    for i in range(visits):
        file = rng.randrange(files)
        day = 1 + i * 27 // max(visits, 1) if rng.random() < .9 else rng.randint(1, 28)  # clocks may go back
        for k in range(rng.choice([1, 1, 2])):
            answer = new_answer(rng, file, day)
            answer["kind"] = "swap" if k else "begin"
            play_pair(rng, journal, answer, lambda r, a: random_guess(r, a["offer"], a["mixed"]))
        if checkins and i % (max(visits // checkins, 1)) == 0:
            play_checkin(rng, journal, file, day)
        if rng.random() < .3:
            play_follow(rng, journal, file, day)
    return journal


# --- comparing ----------------------------------------------------------------------------------------------------

def report(journal, ending="json"):
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        journal.write(place / "data/players/somebody")
        out = place / f"report.{ending}"
        subprocess.run([BUILD / "shoes", "--report", "somebody", "--data", place / "data", "--out", out], check=True)
        return out.read_text(encoding="utf-8")


def compare(path, wanted, got):
    if isinstance(wanted, dict):
        for key in wanted:
            if key not in got:
                PROBLEMS.append(f"{path}.{key} is not there")
            else:
                compare(f"{path}.{key}", wanted[key], got[key])
    elif isinstance(wanted, list):
        if len(wanted) != len(got):
            PROBLEMS.append(f"{path}: {len(wanted)} wanted, {len(got)} there")
        for i, (a, b) in enumerate(zip(wanted, got)):
            compare(f"{path}[{i}]", a, b)
    elif isinstance(wanted, bool) or wanted is None or isinstance(wanted, str):
        if wanted != got:
            PROBLEMS.append(f"{path}: wanted {wanted!r}, got {got!r}")
    elif got is None or abs(wanted - got) > 1e-9:
        PROBLEMS.append(f"{path}: wanted {wanted!r}, got {got!r}")


def in_order(journal):
    return sorted(journal.answers, key=lambda a: (a["n"], a["file"], a["seq"]))


def check_random(seed, visits, files, checkins):
    journal = random_journal(seed, visits, files, checkins)
    found, answers = json.loads(report(journal)), in_order(journal)
    compare(f"journal {seed}", expected(answers, journal.follows), found)
    check_rows(seed, journal, answers)


def check_rows(seed, journal, answers):
    every = list(csv.DictReader(report(journal, "csv").splitlines()))
    rows = [row for row in every if row["mode"] != "follow"]
    check_follow_rows(seed, journal, [row for row in every if row["mode"] == "follow"])
    wanted = [a for a in answers if a["guess"] or a["unsure"]]
    if len(rows) != len(wanted):
        PROBLEMS.append(f"journal {seed}: {len(wanted)} rows wanted, {len(rows)} there")
    for row, answer in zip(rows, wanted):
        if answer["guess"] and abs(float(row["credit"]) - credit(answer, answer["guess"]["words"])) > 1e-9:
            PROBLEMS.append(f"journal {seed}: row {row['n']} has another credit")
        if row["offer"].split() != ([] if answer["mode"] == "checkin" else answer["offer"]):
            PROBLEMS.append(f"journal {seed}: row {row['n']} has another board")


def check_follow_rows(seed, journal, rows):
    if [int(row["n"]) for row in rows] != [follow["n"] for follow in journal.follows]:
        PROBLEMS.append(f"journal {seed}: other tellings were followed")
    for row, follow in zip(rows, journal.follows):
        r, windows = follow_score(follow)
        good = (row["r"] == "") if r is None else abs(float(row["r"]) - r) < 1e-9 and int(row["windows"]) == windows
        if not good or row["pace"] != follow["pace"] or row["theta"] != "":
            PROBLEMS.append(f"journal {seed}: row {row['n']} of a telling differs")


# --- players one knows --------------------------------------------------------------------------------------------

def simple(words):
    return {"words": words, "strength": 3, "sure": "think", "clue": ""}


def perfect(rng, answer):
    return simple(truths_of(answer))


def tapper(rng, answer):
    return simple(rng.sample(answer["offer"], 2 if answer["mixed"] else 1))


def constant(rng, answer):
    return simple(["happy"])


def unsure_sad(rng, answer):
    truth = truths_of(answer)
    known = FEELINGS[truth[0]]["family"] in ("happy", "calm")
    return simple(truth if known else ["sad"])


def known_player(choose, seed, count=10000):
    rng, journal = random.Random(seed), Journal()
    for i in range(count):
        answer = new_answer(rng, 0, 1 + i * 27 // count)
        answer.update({"also_right": [], "also_close": [], "mixed": False})
        board = list(dict.fromkeys([answer["truths"][0][0], "happy", "sad"] + rng.sample(IDS, 3)))
        answer["offer"] = rng.sample(board, len(board))
        journal.begin(answer)
        answer["guess"] = choose(rng, answer)
        answer["n"] = journal.put(0, f"guess {guess_text(answer['guess'])}", offer=answer["offer"])
    found = json.loads(report(journal))
    compare(choose.__name__, expected(in_order(journal)), found)
    return found


def demand(name, holds, told):
    if not holds:
        PROBLEMS.append(f"{name}: the report does not say so ({told})")


def share_of(found, word):
    return next(row["share"] for row in found["overuse"] if row["id"] == word)


def check_known_players():
    always = known_player(perfect, 1)
    demand("perfect", always["accuracy"]["credit"] == 1 and abs(always["accuracy"]["corrected"] - 1) < 1e-9, always["accuracy"])
    demand("perfect", not always["mixups"] and all(row["chosen"] == 0 for row in always["overuse"]), always["mixups"])
    taps = known_player(tapper, 2)
    demand("tapper", abs(taps["accuracy"]["corrected"]) < .02, taps["accuracy"])
    demand("tapper", taps["level"]["theta"] < always["level"]["theta"] - 2, taps["level"])
    same = known_player(constant, 3)
    demand("constant", share_of(same, "happy") > .99 and share_of(same, "sad") == 0, share_of(same, "happy"))
    demand("constant", same["accuracy"]["corrected"] < .05, same["accuracy"])
    demand("constant", same["strength"]["tracking"] is None, same["strength"])
    sad = known_player(unsure_sad, 4)
    demand("unsure_sad", sad["mixups"][0]["guess"] == "sad" and share_of(sad, "sad") > .6, share_of(sad, "sad"))
    demand("unsure_sad", share_of(sad, "happy") == 0, share_of(sad, "happy"))


def main():
    if not (BUILD / "shoes").exists():
        print(f"skipped: {BUILD}/shoes was not built")
        return 77
    for seed, visits, files, checkins in ((1, 0, 1, 0), (2, 5, 1, 0), (3, 14, 1, 1), (4, 25, 2, 0), (5, 60, 3, 5),
                                          (6, 400, 2, 12), (7, 90, 1, 8), (8, 10, 2, 2)):
        check_random(seed, visits, files, checkins)
    check_known_players()
    for problem in PROBLEMS[:40]:
        print(problem)
    print(f"{len(PROBLEMS)} problems")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
