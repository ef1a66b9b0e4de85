#include <stdio.h>

#include "content/prose.h"
#include "content/story_check.h"

/* STORY-FORMAT.md, Caps for children's tiers. */
enum {
    CHILD_TIER = 2,
    CHILD_AGE = 12,
    SENTENCE_WORDS = 12,
    THOUGHT_WORDS = 8,
    OWN_SENTENCES = 2,
    PATH_WORDS = 160
};

static bool is_for_children(const Story *story) {
    return story->tier > 0 && story->tier <= CHILD_TIER && story->age_from > 0 &&
           story->age_from < CHILD_AGE;
}

static void cap_text(StoryCheck *check, const char *place, const char *text) {
    const int longest = prose_longest_sentence(text);
    if (longest > SENTENCE_WORDS) {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "has a sentence of %d words: %d at most for children, make two of it", longest,
                   (int)SENTENCE_WORDS);
    }
}

static void cap_pair(StoryCheck *check, const char *field, const char *text) {
    cap_text(check, check_pair(check, field), text);
}

static void cap_item(StoryCheck *check, const char *list, int index, const char *field,
                     const char *text) {
    cap_text(check, check_place(check, "shoes[%d].%s[%d]%s", check->pair, list, index, field),
             text);
}

static void cap_beats(StoryCheck *check, const char *list, const StoryBeats *beats) {
    for (int i = 0; i < beats->count; i++) {
        cap_text(check, check_place(check, "%s[%d].says", list, i), beats->items[i].says);
        cap_text(check, check_place(check, "%s[%d].does", list, i), beats->items[i].does);
    }
}

static void cap_asks(StoryCheck *check, const char *list, const StoryAsk *asks, int count) {
    for (int i = 0; i < count; i++) {
        cap_item(check, list, i, ".say", asks[i].say);
        cap_item(check, list, i, ".answer", asks[i].answer);
        cap_item(check, list, i, ".why", asks[i].why);
    }
}

static void cap_says(StoryCheck *check) {
    for (int i = 0; i < check->shoes->say_count; i++) {
        const StorySay *say = &check->shoes->say[i];
        cap_item(check, "say", i, ".say", say->say);
        cap_item(check, "say", i, ".answer", say->answer);
        cap_item(check, "say", i, ".second_try", say->second_try);
    }
}

static void cap_words(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < shoes->if_count; i++) {
        cap_pair(check, "if", shoes->ifs[i].text);
    }
    for (int i = 0; i < CLUE_COUNT; i++) {
        const char *clue = clue_id((Clue)i);
        cap_text(check, check_place(check, "shoes[%d].clues.%s", check->pair, clue),
                 shoes->clues[i]);
        cap_text(check, check_place(check, "shoes[%d].disagree.%s", check->pair, clue),
                 shoes->disagree[i]);
    }
}

static void cap_inside(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    const int thought = prose_words(shoes->inside.thought);
    const int own = prose_sentences(shoes->own_words);
    cap_pair(check, "inside.sees", shoes->inside.sees);
    cap_pair(check, "inside.wanted", shoes->inside.wanted);
    cap_pair(check, "own_words", shoes->own_words);
    if (thought > THOUGHT_WORDS) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "inside.thought"),
                   "has %d words: %d at most for children", thought, (int)THOUGHT_WORDS);
    }
    if (own > OWN_SENTENCES) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "own_words"),
                   "has %d sentences: %d at most for children", own, (int)OWN_SENTENCES);
    }
}

static void cap_cards(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    cap_pair(check, "you", shoes->you);
    for (int i = 0; i < shoes->talk.count; i++) {
        cap_item(check, "talk", i, "", shoes->talk.items[i]);
    }
    cap_pair(check, "say_out_loud", shoes->say_out_loud);
    cap_pair(check, "this_week", shoes->this_week);
}

static int beats_words(const StoryBeats *beats) {
    int words = 0;
    for (int i = 0; i < beats->count; i++) {
        words += prose_words(beats->items[i].says) + prose_words(beats->items[i].does);
    }
    return words;
}

static int inside_words(const StoryInside *inside) {
    int words = prose_words(inside->sees) + prose_words(inside->thought);
    for (int i = 0; i < inside->body.count; i++) {
        words += prose_words(inside->body.items[i]);
    }
    return words + prose_words(inside->wanted);
}

static int least(int a, int b) {
    return b == 0 || (a > 0 && a < b) ? a : b;
}

static int ask_words(const StoryShoes *shoes) {
    int shortest = 0;
    for (int i = 0; i < shoes->ask_count; i++) {
        const StoryAsk *ask = &shoes->ask[i];
        if (ask->kind == ASK_OPEN) {
            shortest = least(prose_words(ask->say) + prose_words(ask->answer), shortest);
        }
    }
    return shortest;
}

static int say_words(const StoryShoes *shoes) {
    int shortest = 0;
    for (int i = 0; i < shoes->say_count; i++) {
        const StorySay *say = &shoes->say[i];
        if (say->kind == SAY_OPENER) {
            shortest = least(prose_words(say->say) + prose_words(say->answer), shortest);
        }
    }
    return shortest;
}

/* From the first beat to the ending: an open question, the inside, an opener. */
static void cap_path(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    const int words = beats_words(&check->story->beats) + ask_words(shoes) +
                      inside_words(&shoes->inside) + prose_words(shoes->own_words) +
                      say_words(shoes) + beats_words(&check->story->ending);
    if (words > PATH_WORDS) {
        issues_add(check->issues, ISSUE_ERROR, check_place(check, "shoes[%d]", check->pair),
                   "takes %d words from the first beat to the ending: %d at most for children",
                   words, (int)PATH_WORDS);
    }
}

void story_check_length(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    if (!is_for_children(check->story)) {
        return;
    }
    if (check->pair == 0) {
        cap_text(check, "before", check->story->before);
        cap_beats(check, "beats", &check->story->beats);
        cap_beats(check, "ending", &check->story->ending);
    }
    cap_words(check);
    cap_asks(check, "ask", shoes->ask, shoes->ask_count);
    cap_asks(check, "ask_again", shoes->ask_again, shoes->ask_again_count);
    cap_inside(check);
    cap_says(check);
    cap_cards(check);
    cap_path(check);
}
