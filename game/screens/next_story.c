#include "screens/next_story.h"

#include <stdlib.h>

#include <shoes/assert.h>
#include <shoes/figures.h>
#include <shoes/hash.h>
#include <shoes/score.h>
#include <shoes/text.h>

typedef struct Choosing {
    App *app;
    ChooseState state;
    WordBoxes boxes;
    bool grows;        /* a new word may come */
    ChooseItem *items; /* side by side with ... */
    int *entries;
    int count;
} Choosing;

/* --- what was played --- */

static int family_of(const Choosing *choosing, int feeling) {
    return choosing->app->library.feelings.feelings[feeling].family;
}

static void look_back(Choosing *choosing, const Answer *answer, int seen, bool *missing) {
    ChooseState *state = &choosing->state;
    if (seen == 0) {
        state->theta = answer->theta_after;
    }
    if (seen < 2) {
        state->last[seen] = family_of(choosing, answer->truth[0]);
    }
    *missing = *missing && !(answer->credit > 0);
    state->misses += *missing;
    if (answer->date == journal_day(choosing->app->player.date)) {
        state->seen[family_of(choosing, answer->truth[0])]++;
        state->ends = false;
    }
}

/* From the latest answer back. */
static void read_answers(Choosing *choosing) {
    const Answers *answers = choosing->app->player.answers;
    bool missing = true;
    int seen = 0;
    choosing->state = (ChooseState){.aim = CHOOSE_USUAL, .ends = true, .last = {-1, -1}};
    for (size_t i = answers_count(answers); i > 0; i--) {
        const Answer *answer = answers_at(answers, i - 1);
        if (answer->counted) {
            look_back(choosing, answer, seen++, &missing);
        }
    }
    figures_word_boxes(&choosing->boxes, answers);
    if (choosing->state.ends) { /* a new day: a new session */
        wordbox_session(&choosing->boxes);
    }
}

/* How many visits ago this story was walked in, 0: never. */
static int visits_ago(const App *app, const char *key) {
    const Answers *answers = app->player.answers;
    const Answer *later = NULL;
    int visits = 0;
    for (size_t i = answers_count(answers); i > 0 && visits <= CHOOSE_LATELY; i--) {
        const Answer *answer = answers_at(answers, i - 1);
        bool same =
            later != NULL && later->visit == answer->visit && later->source == answer->source;
        visits += !same;
        later = answer;
        if (text_equal(answers_key(answers, answer->place), key)) {
            return visits;
        }
    }
    return 0;
}

/* --- what could be --- */

static bool was_played(const App *app, const char *key) {
    const LibraryEntry *entry = library_entry(&app->library, key);
    return entry == NULL || entry->story == NULL ||
           player_walked(&app->player, key, entry->story->shoes[0].wearer);
}

static bool may_be_offered(const Choosing *choosing, const Story *story) {
    const App *app = choosing->app;
    bool begun = answers_count(app->player.answers) > 0;
    bool follows = story->after == NULL || was_played(app, story->after);
    return story->careful.count == 0 && (begun || story->tender.count == 0) && follows;
}

static ChooseItem item_of(const Choosing *choosing, const Story *story) {
    const StoryShoes *shoes = &story->shoes[0];
    const FeelingBook *feelings = &choosing->app->library.feelings;
    JournalLine frozen = {0};
    journal_freeze(&frozen, story, shoes, 0, 0, "");
    return (ChooseItem){.difficulty = frozen.frozen.difficulty,
                        .chance = score_chance(feelings, shoes, shoes->offer, shoes->offer_count),
                        .family = family_of(choosing, shoes->feels[0].feeling),
                        .due = wordbox_due(&choosing->boxes, shoes->feels[0].feeling),
                        .ago = visits_ago(choosing->app, story->key)};
}

static void gather(Choosing *choosing, bool any_word) {
    const Library *library = &choosing->app->library;
    choosing->count = 0;
    for (int i = 0; i < library->entry_count; i++) {
        const Story *story = library->entries[i].story;
        if (story == NULL || !may_be_offered(choosing, story)) {
            continue;
        }
        bool met = choosing->boxes.words[story->shoes[0].feels[0].feeling].box > 0;
        if (met || any_word) {
            choosing->items[choosing->count] = item_of(choosing, story);
            choosing->entries[choosing->count++] = i;
        }
    }
}

static void *room_for(int count, size_t size) {
    void *room = calloc((size_t)count + 1, size);
    if (room == NULL) {
        memory_exit();
    }
    return room;
}

NextStory next_story(App *app) {
    Choosing choosing = {.app = app};
    NextStory next = {.entry = -1};
    choosing.items = room_for(app->library.entry_count, sizeof *choosing.items);
    choosing.entries = room_for(app->library.entry_count, sizeof *choosing.entries);
    answers_finish(app->player.answers);
    read_answers(&choosing);
    gather(&choosing, wordbox_may_grow(&choosing.boxes, &app->library.feelings, 1));
    if (choosing.count == 0) {
        gather(&choosing, true);
    }
    uint64_t seed = hash_number(app->seed, (int64_t)answers_count(app->player.answers));
    int chosen = choose_next(&choosing.state, choosing.items, choosing.count, seed, &next.why);
    next.entry = chosen >= 0 ? choosing.entries[chosen] : -1;
    free(choosing.items);
    free(choosing.entries);
    return next;
}

const char *next_story_why(ChooseWhy why) {
    static const char *const keys[] = {"next.fit", "next.first", "next.easier", "next.due",
                                       "next.new"};
    return keys[why];
}
