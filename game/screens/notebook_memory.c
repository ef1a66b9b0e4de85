#include "screens/notebook_memory.h"

#include <string.h>

#include <shoes/text.h>

/* Shades are told in own words only: they are nothing that was met. */
static int truths_that_count(const JournalFrozen *frozen) {
    int wanted = frozen->mixed ? 2 : 1;
    return frozen->truth_count < wanted ? frozen->truth_count : wanted;
}

static void open_pair(NotebookMemory *memory, const JournalLine *line) {
    const JournalFrozen *frozen = &line->frozen;
    NotebookPair *open = &memory->open;
    text_copy(open->key, sizeof open->key, frozen->key);
    text_copy(open->wearer, sizeof open->wearer, frozen->wearer);
    open->truth_count = truths_that_count(frozen);
    memcpy(open->truths, frozen->truths, sizeof open->truths);
    memory->visit = line->v;
}

static NotebookPair *known_pair(NotebookMemory *memory) {
    for (int i = 0; i < memory->count; i++) {
        NotebookPair *pair = &memory->pairs[i];
        if (text_equal(pair->key, memory->open.key) &&
            text_equal(pair->wearer, memory->open.wearer)) {
            return pair;
        }
    }
    return NULL;
}

/* A story that was mended since its first walk counts as it is now. */
static void step_in(NotebookMemory *memory) {
    NotebookPair *pair = known_pair(memory);
    if (pair == NULL && memory->count == NOTEBOOK_PAIRS_MAX) {
        return;
    }
    if (pair == NULL) {
        pair = &memory->pairs[memory->count++];
        *pair = memory->open;
        pair->walks = 0;
    }
    memcpy(pair->truths, memory->open.truths, sizeof pair->truths);
    pair->truth_count = memory->open.truth_count;
    pair->walks++;
    pair->latest = ++memory->steps;
    memory->open.truth_count = 0;
}

void notebook_memory_line(NotebookMemory *memory, const JournalLine *line) {
    if (line->frozen.present) {
        open_pair(memory, line);
    }
    if (line->move.kind == MOVE_STEP && memory->open.truth_count > 0 && line->v == memory->visit) {
        step_in(memory);
    }
}

int notebook_memory_visits(const NotebookMemory *memory, const char *who) {
    int visits = 0;
    for (int i = 0; i < memory->count; i++) {
        visits += text_equal(memory->pairs[i].wearer, who) ? memory->pairs[i].walks : 0;
    }
    return visits;
}

static void put_in(const NotebookPair **out, int count, const NotebookPair *pair) {
    int at = count;
    for (; at > 0 && out[at - 1]->latest < pair->latest; at--) {
        out[at] = out[at - 1];
    }
    out[at] = pair;
}

int notebook_memory_with(const NotebookMemory *memory, const char *who, const NotebookPair **out,
                         int room) {
    int count = 0;
    for (int i = 0; i < memory->count && count < room; i++) {
        if (text_equal(memory->pairs[i].wearer, who)) {
            put_in(out, count++, &memory->pairs[i]);
        }
    }
    return count;
}

const NotebookPair *notebook_memory_teacher(const NotebookMemory *memory, int feeling) {
    for (int i = 0; i < memory->count; i++) {
        const NotebookPair *pair = &memory->pairs[i];
        for (int k = 0; k < pair->truth_count; k++) {
            if (pair->truths[k].feeling == feeling) {
                return pair;
            }
        }
    }
    return NULL;
}

int notebook_pair_strength(const NotebookPair *pair, int feeling) {
    bool second = pair->truth_count > 1 && pair->truths[1].feeling == feeling;
    return pair->truths[second ? 1 : 0].strength;
}
