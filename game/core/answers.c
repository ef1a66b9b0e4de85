#include <shoes/answers.h>

#include <stdlib.h>
#include <string.h>

#include <shoes/arena.h>
#include <shoes/assert.h>
#include <shoes/hash.h>
#include <shoes/text.h>

#include "core/answer_pair.h"
#include "core/follow_list.h"

/* Names of stories and wearers, each once: `slots` is an open table of indices + 1. */
typedef struct Place {
    const char *key, *wearer;
} Place;

struct Answers {
    const FeelingBook *feelings;
    Arena *names;
    Place *places;
    int place_count, place_room;
    int *slots;
    int slot_count; /* a power of two */
    Answer *items;
    size_t count, room;
    AnswerPair *pairs;    /* one a file */
    FollowOpen *tellings; /* one a file */
    int pair_count;
    FollowList follows;
    uint64_t seq;
    bool provisional; /* some items are of pairs that are still open */
};

/* `items` with room for `count`, grown to half as much again. */
static void *grown(void *items, size_t count, size_t *room, size_t size) {
    if (count <= *room) {
        return items;
    }
    *room = count + *room / 2 + 64;
    void *larger = realloc(items, *room * size);
    if (larger == NULL) {
        memory_exit();
    }
    return larger;
}

Answers *answers_new(const FeelingBook *feelings) {
    Answers *answers = calloc(1, sizeof *answers);
    if (answers == NULL) {
        memory_exit();
    }
    answers->feelings = feelings;
    answers->names = arena_new();
    return answers;
}

void answers_free(Answers *answers) {
    if (answers == NULL) {
        return;
    }
    for (int i = 0; i < answers->pair_count; i++) {
        answer_pair_free(&answers->pairs[i]);
    }
    arena_free(answers->names);
    free(answers->places);
    free(answers->slots);
    free(answers->items);
    free(answers->pairs);
    free(answers->tellings);
    free(answers->follows.items);
    free(answers);
}

/* --- names --- */

static int *slot_for(const Answers *answers, const char *key, const char *wearer) {
    unsigned mask = (unsigned)answers->slot_count - 1;
    unsigned at = (unsigned)hash_text(hash_text(HASH_START, key), wearer) & mask;
    while (answers->slots[at] != 0) {
        const Place *place = &answers->places[answers->slots[at] - 1];
        if (text_equal(place->key, key) && text_equal(place->wearer, wearer)) {
            break;
        }
        at = (at + 1) & mask;
    }
    return &answers->slots[at];
}

static void more_slots(Answers *answers) {
    free(answers->slots);
    answers->slot_count = answers->slot_count > 0 ? answers->slot_count * 2 : 256;
    answers->slots = calloc((size_t)answers->slot_count, sizeof *answers->slots);
    if (answers->slots == NULL) {
        memory_exit();
    }
    for (int i = 0; i < answers->place_count; i++) {
        *slot_for(answers, answers->places[i].key, answers->places[i].wearer) = i + 1;
    }
}

static int find_place(Answers *answers, const char *key, const char *wearer) {
    if (2 * answers->place_count >= answers->slot_count) {
        more_slots(answers);
    }
    int *slot = slot_for(answers, key, wearer);
    if (*slot == 0) {
        size_t room = (size_t)answers->place_room;
        answers->places = grown(answers->places, (size_t)answers->place_count + 1, &room,
                                sizeof *answers->places);
        answers->place_room = (int)room;
        answers->places[answers->place_count++] =
            (Place){arena_copy(answers->names, key, strlen(key)),
                    arena_copy(answers->names, wearer, strlen(wearer))};
        *slot = answers->place_count;
    }
    return *slot - 1;
}

const char *answers_key(const Answers *answers, int place) {
    return answers->places[place].key;
}

const char *answers_wearer(const Answers *answers, int place) {
    return answers->places[place].wearer;
}

/* --- lines --- */

static AnswerPair *pair_of(Answers *answers, int source) {
    if (source >= answers->pair_count) {
        size_t room = (size_t)answers->pair_count, wanted = (size_t)source + 1;
        answers->pairs = realloc(answers->pairs, wanted * sizeof *answers->pairs);
        answers->tellings = realloc(answers->tellings, wanted * sizeof *answers->tellings);
        if (answers->pairs == NULL || answers->tellings == NULL) {
            memory_exit();
        }
        memset(answers->tellings + room, 0, (wanted - room) * sizeof *answers->tellings);
        memset(answers->pairs + room, 0, (wanted - room) * sizeof *answers->pairs);
        answers->pair_count = source + 1;
    }
    return &answers->pairs[source];
}

static void add_answer(Answers *answers, int source, bool open) {
    const AnswerPair *pair = &answers->pairs[source];
    answers->items =
        grown(answers->items, answers->count + 1, &answers->room, sizeof *answers->items);
    Answer *answer = &answers->items[answers->count++];
    *answer = answer_pair_answer(pair, answers->feelings);
    answer->source = source;
    answer->place = find_place(answers, pair->frozen.key, pair->frozen.wearer);
    answer->open = open;
}

static void close_pair(Answers *answers, int source) {
    AnswerPair *pair = pair_of(answers, source);
    if (pair->open) {
        pair->open = false;
        add_answer(answers, source, false);
    }
}

/* What was counted so far of open pairs is counted anew. */
static void drop_provisional(Answers *answers) {
    size_t kept = 0;
    for (size_t i = 0; i < answers->count; i++) {
        if (!answers->items[i].open) {
            answers->items[kept++] = answers->items[i];
        }
    }
    answers->count = kept;
    answers->provisional = false;
}

void answers_line(Answers *answers, const JournalLine *line, int source) {
    answers->seq++;
    if (answers->provisional) {
        drop_provisional(answers);
    }
    if (line->frozen.present && line->frozen.truth_count > 0) {
        close_pair(answers, source);
        answer_pair_begin(pair_of(answers, source), line, answers->seq);
        return;
    }
    AnswerPair *pair = pair_of(answers, source);
    if (follow_list_is(line)) {
        close_pair(answers, source);
        follow_list_begin(&answers->tellings[source], line,
                          find_place(answers, line->frozen.key, line->frozen.wearer));
        return;
    }
    follow_list_move(&answers->follows, &answers->tellings[source], line, source);
    if (pair->open && pair->visit == line->v) {
        answer_pair_move(pair, line);
    }
}

/* --- afterwards --- */

static int compare(const void *a, const void *b) {
    const Answer *left = a;
    const Answer *right = b;
    if (left->n != right->n) {
        return left->n < right->n ? -1 : 1;
    }
    if (left->source != right->source) {
        return left->source < right->source ? -1 : 1;
    }
    return left->seq < right->seq ? -1 : left->seq > right->seq;
}

static void play_level(Answers *answers) {
    Level level = level_start(0);
    for (size_t i = 0; i < answers->count; i++) {
        Answer *answer = &answers->items[i];
        if (answer->counted) {
            answer->theta = level.theta;
            level_play(&level, answer->difficulty, answer->chance, answer->credit);
            answer->theta_after = level.theta;
        }
    }
}

void answers_finish(Answers *answers) {
    if (answers->provisional) {
        drop_provisional(answers);
    }
    for (int i = 0; i < answers->pair_count; i++) {
        if (answers->pairs[i].open) {
            add_answer(answers, i, true);
            answers->provisional = true;
        }
    }
    if (answers->count > 1) {
        qsort(answers->items, answers->count, sizeof *answers->items, compare);
    }
    play_level(answers);
    follow_list_finish(&answers->follows);
}

size_t answers_count(const Answers *answers) {
    return answers->count;
}

const Answer *answers_at(const Answers *answers, size_t index) {
    ASSERT(index < answers->count);
    return &answers->items[index];
}

size_t answers_follow_count(const Answers *answers) {
    return answers->follows.count;
}

const Follow *answers_follows(const Answers *answers) {
    return answers->follows.items;
}

Level answers_level(const Answers *answers, int count) {
    Level level = level_start(0);
    for (size_t i = 0; i < answers->count && level.played < count; i++) {
        const Answer *answer = &answers->items[i];
        if (answer->counted) {
            level_play(&level, answer->difficulty, answer->chance, answer->credit);
        }
    }
    return level;
}
