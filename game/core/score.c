#include <shoes/score.h>

#include <stdlib.h>

#include <shoes/assert.h>

static bool contains(const int *items, int count, int wanted) {
    for (int i = 0; i < count; i++) {
        if (items[i] == wanted) {
            return true;
        }
    }
    return false;
}

int score_rating(const FeelingBook *book, const StoryShoes *shoes, int guess, int truth) {
    int rating = feeling_rating(book, guess, truth);
    if (contains(shoes->also_right, shoes->also_right_count, guess)) {
        return 2;
    }
    if (rating == 0 && contains(shoes->also_close, shoes->also_close_count, guess)) {
        return 1;
    }
    return rating;
}

static double best_of_two(double a, double b) {
    return a > b ? a : b;
}

double score_credit_set(const FeelingBook *book, const StoryShoes *shoes, const int *guess,
                        int guess_count, const int *truth, int truth_count) {
    ASSERT(guess_count >= 1 && guess_count <= 2 && truth_count >= 1 && truth_count <= 2);
    double credit[2][2] = {{0, 0}, {0, 0}}; /* a missing word earns 0 against anything */
    for (int g = 0; g < guess_count; g++) {
        for (int t = 0; t < truth_count; t++) {
            credit[g][t] = score_rating(book, shoes, guess[g], truth[t]) / 2.0;
        }
    }
    double straight = credit[0][0] + credit[1][1], crossed = credit[0][1] + credit[1][0];
    int larger = guess_count > truth_count ? guess_count : truth_count;
    return best_of_two(straight, crossed) / larger;
}

static double credit_of(const FeelingBook *book, const StoryShoes *shoes, const int *guess,
                        int guess_count) {
    ASSERT(shoes->feel_count >= (shoes->mixed ? 2 : 1));
    int truth[2] = {shoes->feels[0].feeling, shoes->mixed ? shoes->feels[1].feeling : FEELING_NONE};
    return score_credit_set(book, shoes, guess, guess_count, truth, shoes->mixed ? 2 : 1);
}

double score_credit(const FeelingBook *book, const StoryShoes *shoes, const Guess *guess) {
    return credit_of(book, shoes, guess->feelings, guess->feelings[1] == FEELING_NONE ? 1 : 2);
}

static double chance_of_one(const FeelingBook *book, const StoryShoes *shoes, const int *offer,
                            int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
        sum += credit_of(book, shoes, &offer[i], 1);
    }
    return sum / count;
}

static double chance_of_pairs(const FeelingBook *book, const StoryShoes *shoes, const int *offer,
                              int count) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count; j++) {
            sum += credit_of(book, shoes, (int[2]){offer[i], offer[j]}, 2);
            pairs++;
        }
    }
    return sum / pairs;
}

double score_chance(const FeelingBook *book, const StoryShoes *shoes, const int *offer, int count) {
    ASSERT(count >= 1);
    if (shoes->mixed && count >= 2) {
        return chance_of_pairs(book, shoes, offer, count);
    }
    return chance_of_one(book, shoes, offer, count);
}

double score_strength(int guess, int truth) {
    double closeness = 1.0 - abs(guess - truth) / 2.0;
    return best_of_two(closeness, 0.0);
}

int score_truth_strength(const StoryShoes *shoes) {
    int first = shoes->feels[0].strength;
    int second = shoes->mixed ? shoes->feels[1].strength : 0;
    return first > second ? first : second;
}

double score_points(double credit, double closeness) {
    return credit * (0.75 + 0.25 * closeness);
}

ScoreWord score_word(double credit) {
    if (credit >= 1.0) {
        return SCORE_SAME;
    }
    return credit > 0.0 ? SCORE_CLOSE : SCORE_OTHER;
}
