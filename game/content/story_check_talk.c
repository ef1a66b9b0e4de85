#include <shoes/text.h>

#include "content/story_check.h"

enum { OPENERS_LEAST = 2 };

/* Openers and closers should differ in what they do, not in length. */
static const double LENGTH_APART = 0.4;

static bool does_opens(StoryDoes does) {
    return does <= DOES_LIMITS;
}

static void check_open_question(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < shoes->ask_count; i++) {
        if (shoes->ask[i].kind == ASK_OPEN || (int)shoes->ask[i].kind < 0) {
            return;
        }
    }
    if (shoes->ask_count > 0) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "ask"),
                   "needs at least one open question");
    }
}

static void check_asks(StoryCheck *check, const char *list, const StoryAsk *asks, int count) {
    for (int i = 0; i < count; i++) {
        check_looks_stand(check, check_place(check, "shoes[%d].%s[%d].shows", check->pair, list, i),
                          &asks[i].shows);
    }
}

static void check_second_try(StoryCheck *check, const StorySay *say, int index) {
    const bool closer = say->kind == SAY_CLOSER;
    if (closer == (say->second_try != NULL)) {
        return;
    }
    issues_add(check->issues, ISSUE_ERROR,
               check_place(check, "shoes[%d].say[%d].second_try", check->pair, index), "%s",
               closer ? "is missing: a closer needs a kind word before the next try"
                      : "belongs to closers only: delete it here");
}

static void check_say(StoryCheck *check, int index) {
    const StorySay *say = &check->shoes->say[index];
    check_looks_stand(check, check_place(check, "shoes[%d].say[%d].shows", check->pair, index),
                      &say->shows);
    if ((int)say->kind < 0) {
        return;
    }
    check_second_try(check, say, index);
    if ((int)say->does >= 0 && does_opens(say->does) != (say->kind == SAY_OPENER)) {
        issues_add(check->issues, ISSUE_ERROR,
                   check_place(check, "shoes[%d].say[%d].does", check->pair, index),
                   "does not fit: an opener validates, connects, asks or limits; a closer "
                   "minimises, hurries, fixes, tells its own_story or blames");
    }
}

static void check_openers(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    int openers = 0;
    for (int i = 0; i < shoes->say_count; i++) {
        if ((int)shoes->say[i].kind < 0) {
            return;
        }
        openers += shoes->say[i].kind == SAY_OPENER;
    }
    if (shoes->say_count > 0 && openers < OPENERS_LEAST) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "say"),
                   "needs at least two openers, has %d", openers);
    }
}

static double mean_length(const StoryShoes *shoes, StorySayKind kind) {
    size_t letters = 0;
    int count = 0;
    for (int i = 0; i < shoes->say_count; i++) {
        if (shoes->say[i].kind == kind && shoes->say[i].say != NULL) {
            letters += text_count(shoes->say[i].say);
            count++;
        }
    }
    return count == 0 ? 0 : (double)letters / count;
}

static void check_alike(StoryCheck *check) {
    const double openers = mean_length(check->shoes, SAY_OPENER);
    const double closers = mean_length(check->shoes, SAY_CLOSER);
    if (openers == 0 || closers == 0) {
        return;
    }
    const double shorter = openers < closers ? openers : closers;
    const double longer = openers < closers ? closers : openers;
    if (longer > shorter * (1 + LENGTH_APART)) {
        issues_add(check->issues, ISSUE_WARNING, check_pair(check, "say"),
                   "openers have %.0f letters and closers %.0f: make them alike in length, or "
                   "length gives them away",
                   openers, closers);
    }
}

static bool opener_does(const StoryShoes *shoes, StoryDoes does) {
    for (int i = 0; i < shoes->say_count; i++) {
        if (shoes->say[i].does == does && shoes->say[i].kind == SAY_OPENER) {
            return true;
        }
    }
    return false;
}

static void check_order(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < shoes->order_count && shoes->say_count > 0; i++) {
        if ((int)shoes->order[i] >= 0 && !opener_does(shoes, shoes->order[i])) {
            issues_add(check->issues, ISSUE_ERROR,
                       check_place(check, "shoes[%d].order[%d]", check->pair, i),
                       "no opener in say does this: name only what the openers do");
        }
    }
}

/* Only what opens can promise something or come back to it. */
static void check_promise(StoryCheck *check, int index) {
    const StorySay *say = &check->shoes->say[index];
    if (say->kind == SAY_CLOSER && (say->promise != NULL || say->keeps)) {
        issues_add(check->issues, ISSUE_ERROR,
                   check_place(check, "shoes[%d].say[%d].%s", check->pair, index,
                               say->promise != NULL ? "promise" : "keeps"),
                   "belongs to openers only: delete it here");
    }
}

static void check_people(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    check_stands(check, check_pair(check, "speaker"), shoes->speaker);
    check_stands(check, check_pair(check, "out_loud_to"), shoes->out_loud_to);
    if (shoes->speaker != NULL && text_equal(shoes->speaker, shoes->wearer)) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "speaker"),
                   "is the wearer: nobody talks to themselves here");
    }
}

void story_check_talk(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    check_people(check);
    check_open_question(check);
    check_asks(check, "ask", shoes->ask, shoes->ask_count);
    check_asks(check, "ask_again", shoes->ask_again, shoes->ask_again_count);
    for (int i = 0; i < shoes->say_count; i++) {
        check_say(check, i);
        check_promise(check, i);
    }
    check_openers(check);
    check_alike(check);
    check_order(check);
}
