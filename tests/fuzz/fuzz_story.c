/* Story bytes of any kind: never a crash, never a hang, never an error without words; what is
 * accepted is played.
 *
 *     fuzz_story FILE...     reads each file once (a corpus, a crash to look at)
 *     fuzz_story             SHOES_FUZZ (3000) mutations of every shipped and every broken story;
 * the same each time
 *
 * LLVMFuzzerTestOneInput is there too: build with -DSHOES_LIBFUZZER -fsanitize=fuzzer.
 */
#include <dirent.h>

#include <shoes/assert.h>
#include <shoes/text.h>
#include <shoes/visit.h>

#include "../unit/story_names.h"

enum { SEEDS_MAX = 400, FUZZ_DEFAULT = 3000, STEPS_MAX = 400, PATH_ROOM = 4096, GOOD_SHARE = 10 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

typedef struct Seed {
    char *bytes;
    size_t length;
} Seed;

static Names *the_names(void) {
    static Names names;
    if (names.arena == NULL) {
        names_open(&names);
    }
    return &names;
}

static bool try_move(Visit *visit, Move move) {
    return visit_can(visit, &move) && visit_apply(visit, &move);
}

static bool try_guess(Visit *visit) {
    const StoryShoes *shoes = visit_shoes(visit);
    int offer[VISIT_OFFER_MAX];
    const int count = visit_offer(visit, offer);
    ASSERT(count >= 3);
    Move move = {.kind = MOVE_GUESS,
                 .guess = {.feelings = {offer[0], shoes->mixed ? offer[1] : FEELING_NONE},
                           .strength = 3,
                           .sureness = SURE_THINK,
                           .clue = -1}};
    return try_move(visit, move);
}

/* Any way forward. */
static bool step_on(Visit *visit) {
    static const MoveKind kinds[] = {MOVE_TURN, MOVE_STEP, MOVE_KEEP, MOVE_ASK,
                                     MOVE_NEXT, MOVE_PASS, MOVE_END};
    const Story *story = visit_story(visit);
    if (visit_phase(visit) == VISIT_GUESS && try_guess(visit)) {
        return true;
    }
    if (visit_phase(visit) == VISIT_SAY && visit_answer(visit)->said < 0) {
        return try_move(visit, (Move){.kind = MOVE_SAY});
    }
    if (visit_phase(visit) == VISIT_SWAP) {
        for (int i = 0; i < story->shoes_count; i++) {
            Move swap = {.kind = MOVE_SWAP};
            text_copy(swap.wearer, sizeof swap.wearer, story->shoes[i].wearer);
            if (try_move(visit, swap)) {
                return true;
            }
        }
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (try_move(visit, (Move){.kind = kinds[i]})) {
            return true;
        }
    }
    return false;
}

static void play(const Story *story, int steps) {
    Visit *visit = visit_new(&the_names()->feelings);
    visit_start(visit, story, story->shoes[0].wearer, story->version, steps);
    int step = 0;
    while (visit_phase(visit) != VISIT_DONE && step < STEPS_MAX && step_on(visit)) {
        step++;
    }
    ASSERT(visit_phase(visit) == VISIT_DONE);
    visit_free(visit);
}

static bool read_once(const uint8_t *bytes, size_t length, const char *id) {
    Arena *arena = arena_new();
    Issues *issues = issues_new();
    Story story = {.key = NULL};
    const bool accepted = story_read((const char *)bytes, length, "fuzz", id, &the_names()->names,
                                     arena, &story, issues);
    ASSERT(accepted == (issues_errors(issues) == 0));
    for (size_t i = 0; i < issues_kept(issues); i++) {
        const char *text = issues_at(issues, i)->text;
        ASSERT(text_is_utf8(text, strlen(text)));
    }
    if (accepted) {
        play(&story, VISIT_STEPS_SHORT);
        play(&story, VISIT_STEP_ASK | VISIT_STEP_SAY);
    }
    issues_free(issues);
    arena_free(arena);
    return accepted;
}

/* The story's own id, so that what is good otherwise is accepted. */
static void find_id(const uint8_t *bytes, size_t length, char out[48]) {
    static const char key[] = "\"id\": \"";
    text_copy(out, 48, "fuzz");
    for (size_t i = 0; i + sizeof key + 41 < length; i++) {
        if (memcmp(bytes + i, key, sizeof key - 1) == 0) {
            const char *id = (const char *)bytes + i + sizeof key - 1;
            size_t size = 0;
            while (size < 40 && id[size] != '"' && id[size] != '\0') {
                size++;
            }
            memcpy(out, id, size);
            out[size] = '\0';
            return;
        }
    }
}

static bool run(const uint8_t *bytes, size_t length) {
    char id[48];
    find_id(bytes, length, id);
    return read_once(bytes, length, id);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    run(bytes, length);
    return 0;
}

#ifndef SHOES_LIBFUZZER

/* Knuth's multiplier; the same numbers everywhere, so that a failure comes back. */
static uint32_t next_number(uint64_t *state, size_t below) {
    *state = *state * 6364136223846793005ULL + 1442695040888963407ULL;
    return below == 0 ? 0 : (uint32_t)((*state >> 33) % below);
}

static size_t flip_bit(uint64_t *state, uint8_t *bytes, size_t length) {
    bytes[next_number(state, length)] ^= (uint8_t)(1U << next_number(state, 8));
    return length;
}

static size_t cut_end(uint64_t *state, uint8_t *bytes, size_t length) {
    (void)bytes;
    return next_number(state, length + 1);
}

static size_t delete_span(uint64_t *state, uint8_t *bytes, size_t length) {
    const size_t start = next_number(state, length);
    size_t size = 1 + next_number(state, 60);
    size = size < length - start ? size : length - start;
    memmove(bytes + start, bytes + start + size, length - start - size);
    return length - size;
}

static size_t double_span(uint64_t *state, uint8_t *bytes, size_t length) {
    const size_t start = next_number(state, length);
    size_t size = 1 + next_number(state, 200);
    size = size < length - start ? size : length - start;
    memmove(bytes + start + size, bytes + start, length - start);
    return length + size;
}

/* Digits and letters changed in place stay valid JSON, and reach the rules behind. */
static size_t change_sign(uint64_t *state, uint8_t *bytes, size_t length) {
    const size_t start = next_number(state, length);
    for (size_t i = start; i < length; i++) {
        if (bytes[i] >= '0' && bytes[i] <= '9') {
            bytes[i] = (uint8_t)('0' + next_number(state, 10));
            return length;
        }
    }
    bytes[start] = (uint8_t)('a' + next_number(state, 26));
    return length;
}

static size_t mutate(uint64_t *state, uint8_t *bytes, size_t length) {
    if (length == 0) {
        return 0;
    }
    switch (next_number(state, 6)) {
    case 0:
        return flip_bit(state, bytes, length);
    case 1:
        return cut_end(state, bytes, length);
    case 2:
        return delete_span(state, bytes, length);
    case 3:
        return double_span(state, bytes, length);
    default:
        return change_sign(state, bytes, length);
    }
}

/* Returns how many were accepted. */
static int fuzz_seed(const Seed *seed, int rounds, uint64_t *state) {
    enum { ROOM = 1024, CHANGES = 3 };
    uint8_t *bytes = malloc(seed->length + ROOM);
    ASSERT(bytes != NULL);
    int accepted = 0;
    for (int i = 0; i < rounds; i++) {
        size_t length = seed->length;
        memcpy(bytes, seed->bytes, length);
        const uint32_t changes = 1 + next_number(state, CHANGES);
        for (uint32_t k = 0; k < changes; k++) {
            length = mutate(state, bytes, length);
        }
        accepted += run(bytes, length);
    }
    free(bytes);
    return accepted;
}

static int gather(const char *folder, Seed *seeds, int count) {
    char path[PATH_ROOM];
    DIR *files = opendir(folder);
    for (struct dirent *entry = files == NULL ? NULL : readdir(files);
         entry != NULL && count < SEEDS_MAX; entry = readdir(files)) {
        const char *dot = strrchr(entry->d_name, '.');
        if (dot != NULL && strcmp(dot, ".json") == 0) {
            snprintf(path, sizeof path, "%.3000s/%s", folder, entry->d_name);
            seeds[count].bytes = file_read(path, &seeds[count].length);
            seeds[count].bytes = realloc(seeds[count].bytes, seeds[count].length + 1);
            count++;
        }
    }
    if (files != NULL) {
        closedir(files);
    }
    return count;
}

static int compare_seeds(const void *left, const void *right) {
    const Seed *a = left;
    const Seed *b = right;
    return strcmp(a->bytes, b->bytes);
}

static void fuzz_all(int rounds) {
    static const char *const folders[] = {"levels/first-steps",      "levels/playground",
                                          "levels/same-thing",       "tests/bad-stories",
                                          "tests/bad-stories/shape", "tests/bad-stories/meaning"};
    static Seed seeds[SEEDS_MAX];
    char path[PATH_ROOM];
    int count = 0;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        snprintf(path, sizeof path, "%s/%s", SHOES_SOURCE_DIR, folders[i]);
        count = gather(path, seeds, count);
    }
    /* Folders list their files in any order; the run should not depend on it. */
    qsort(seeds, (size_t)count, sizeof *seeds, compare_seeds);
    uint64_t state = 1;
    int accepted = 0;
    int total = 0;
    for (int i = 0; i < count; i++) {
        const bool good = run((const uint8_t *)seeds[i].bytes, seeds[i].length);
        const int share = rounds / count * (good ? GOOD_SHARE : 1) + 1;
        accepted += fuzz_seed(&seeds[i], share, &state);
        total += share;
        free(seeds[i].bytes);
    }
    printf("fuzz_story: %d stories, %d mutations, %d still good and played to the end\n", count,
           total, accepted);
}

int main(int argument_count, char **arguments) {
    for (int i = 1; i < argument_count; i++) {
        size_t length = 0;
        char *bytes = file_read(arguments[i], &length);
        run((const uint8_t *)bytes, length);
        free(bytes);
    }
    if (argument_count == 1) {
        const char *rounds = getenv("SHOES_FUZZ");
        fuzz_all(rounds != NULL ? atoi(rounds) : FUZZ_DEFAULT);
    }
    names_close(the_names());
    return 0;
}
#endif
