#include <shoes/score.h>

#include "content/story_check.h"

static bool offer_has_holes(const StoryShoes *shoes) {
    for (int i = 0; i < shoes->offer_count; i++) {
        if (shoes->offer[i] == FEELING_NONE) {
            return true;
        }
    }
    return shoes->offer_count == 0;
}

static bool truths_have_holes(const StoryShoes *shoes) {
    for (int i = 0; i < check_truths(shoes) && shoes->feel_count > 0; i++) {
        if (shoes->feels[i].feeling == FEELING_NONE) {
            return true;
        }
    }
    return shoes->feel_count == 0;
}

static void check_truths_offered(StoryCheck *check) {
    for (int i = 0; i < check_truths(check->shoes); i++) {
        const int truth = check->shoes->feels[i].feeling;
        if (!check_offers(check->shoes, truth)) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "offer"),
                       "the answer \"%s\" is not among the words: add it",
                       check_feeling(check, truth));
        }
    }
}

static void check_tiers(StoryCheck *check) {
    const int tier = check->story->tier;
    for (int i = 0; i < check->shoes->offer_count; i++) {
        const int word = check->shoes->offer[i];
        if (word == FEELING_NONE || tier == 0) {
            continue;
        }
        const Feeling *feeling = &check->names->feelings->feelings[word];
        if (feeling->tier > tier) {
            issues_add(check->issues, ISSUE_ERROR,
                       check_place(check, "shoes[%d].offer[%d]", check->pair, i),
                       "\"%s\" is a word of tier %d, but the story says tier %d: take an easier "
                       "word or raise the tier",
                       feeling->id, feeling->tier, tier);
        }
    }
}

static int count_close(const StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    int close = 0;
    for (int i = 0; i < shoes->offer_count; i++) {
        close += score_rating(check->names->feelings, shoes, shoes->offer[i],
                              shoes->feels[0].feeling) == 1;
    }
    return close;
}

/* MEASUREMENT.md 4.3 and 4.4: one half-credit word keeps chance at 1.5 / K; among three none. */
static void check_close_words(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    const int close = count_close(check);
    const int wanted = shoes->offer_count > 3 ? 1 : 0;
    if (close == wanted) {
        return;
    }
    const char *truth = check_feeling(check, shoes->feels[0].feeling);
    const char *place = check_pair(check, "offer");
    if (wanted == 0) {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "among three words none may be close to \"%s\", but %d are: swap them", truth,
                   close);
    } else if (close == 0) {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "no word is close to \"%s\": swap one for a word of its family", truth);
    } else {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "%d words are close to \"%s\", only one may be: swap the others", close, truth);
    }
}

static void check_credits(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    if (offer_has_holes(shoes) || truths_have_holes(shoes)) {
        return;
    }
    check_truths_offered(check);
    if (shoes->offer_count < 3) {
        return;
    }
    if (!shoes->mixed) {
        check_close_words(check);
    } else if (shoes->offer_count < 4) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "offer"),
                   "needs at least 4 feelings when mixed is true, has %d", shoes->offer_count);
    }
}

static void check_missing_ifs(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < shoes->offer_count; i++) {
        const int word = shoes->offer[i];
        if (word != FEELING_NONE && !check_is_truth(shoes, word) && story_if(shoes, word) == NULL) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "if"),
                       "says nothing about \"%s\": add one kind sentence for it",
                       check_feeling(check, word));
        }
    }
}

static bool ifs_have_holes(const StoryShoes *shoes) {
    for (int i = 0; i < shoes->if_count; i++) {
        if (shoes->ifs[i].feeling == FEELING_NONE || shoes->ifs[i].text == NULL) {
            return true;
        }
    }
    return shoes->if_count == 0;
}

static void check_extra_ifs(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < shoes->if_count; i++) {
        const int word = shoes->ifs[i].feeling;
        if (word == FEELING_NONE || offer_has_holes(shoes)) {
            continue;
        }
        if (check_is_truth(shoes, word)) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "if"),
                       "\"%s\" is the answer: it needs no sentence here",
                       check_feeling(check, word));
        } else if (!check_offers(shoes, word)) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "if"),
                       "\"%s\" is not in offer: delete it here or offer it",
                       check_feeling(check, word));
        }
    }
}

void story_check_offer(StoryCheck *check) {
    check_tiers(check);
    check_credits(check);
    if (truths_have_holes(check->shoes)) {
        return;
    }
    if (!ifs_have_holes(check->shoes)) {
        check_missing_ifs(check);
    }
    check_extra_ifs(check);
}
