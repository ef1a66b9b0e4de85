/* Every answer and every followed telling, a row each. A spreadsheet never takes a cell for a
 * formula, and nothing needs quotes, for every text is an id of ours. */
#include <inttypes.h>

#include "screens/digits.h"
#include "screens/report_columns.h"

typedef struct Row {
    const Report *report;
    const Answer *answer;
    TextPile *out;
    Digits *digits;
} Row;

static const char *feeling_id(const Row *row, int feeling) {
    return feeling == FEELING_NONE ? "" : row->report->library->feelings.feelings[feeling].id;
}

static void put_number(const Row *row, bool shown, double value) {
    if (shown) {
        digits_put(row->digits, row->out, value);
    }
}

static void put_int(const Row *row, bool shown, long long value) {
    if (shown) {
        text_pile_int(row->out, value);
    }
}

/* "excited nervous" */
static void put_words(const Row *row, bool shown, const int words[2]) {
    if (shown) {
        text_pile_text(row->out, feeling_id(row, words[0]));
        text_pile_text(row->out, words[1] == FEELING_NONE ? "" : " ");
        text_pile_text(row->out, feeling_id(row, words[1]));
    }
}

static void col_n(const Row *row) {
    put_int(row, true, (long long)row->answer->n);
}
static void col_visit(const Row *row) {
    put_int(row, true, row->answer->visit);
}
static void col_date(const Row *row) {
    char date[11];
    report_date(row->answer->date, date);
    text_pile_text(row->out, date);
}
static void col_mode(const Row *row) {
    static const char *const modes[] = {"practice", "checkin", "other"};
    text_pile_text(row->out, modes[row->answer->mode]);
}
static void col_story(const Row *row) {
    text_pile_text(row->out, answers_key(row->report->answers, row->answer->place));
}
static void col_version(const Row *row) {
    text_pile_print(row->out, "%016" PRIx64, row->answer->version);
}
static void col_wearer(const Row *row) {
    text_pile_text(row->out, answers_wearer(row->report->answers, row->answer->place));
}
static void col_tier(const Row *row) {
    put_int(row, true, row->answer->tier);
}
static void col_difficulty(const Row *row) {
    put_number(row, true, row->answer->difficulty);
}
static void col_truth(const Row *row) {
    put_words(row, true, row->answer->truth);
}
static void col_truth_strength(const Row *row) {
    put_int(row, true, row->answer->truth_strength);
}
static void col_offer(const Row *row) {
    for (int i = 0; i < row->answer->offer_count; i++) {
        text_pile_text(row->out, i > 0 ? " " : "");
        text_pile_text(row->out, feeling_id(row, row->answer->offer[i]));
    }
}
static void col_unsure(const Row *row) {
    put_int(row, true, row->answer->unsure);
}
static void col_guess(const Row *row) {
    put_words(row, row->answer->guessed, row->answer->first.feelings);
}
static void col_strength(const Row *row) {
    put_int(row, row->answer->guessed && row->answer->first.strength > 0,
            row->answer->first.strength);
}
static void col_sure(const Row *row) {
    bool known = row->answer->guessed && row->answer->mode == ANSWER_PRACTICE;
    text_pile_text(row->out, known ? sureness_id(row->answer->first.sureness) : "");
}
static void col_clue(const Row *row) {
    bool told = row->answer->guessed && row->answer->first.clue >= 0;
    text_pile_text(row->out, told ? clue_id((Clue)row->answer->first.clue) : "");
}
static void col_looked(const Row *row) {
    const char *between = "";
    for (int i = 0; i < CLUE_COUNT; i++) {
        if ((row->answer->looked >> i & 1) != 0) {
            text_pile_print(row->out, "%s%s", between, clue_id((Clue)i));
            between = " ";
        }
    }
}
static void col_hints(const Row *row) {
    put_int(row, true, row->answer->hints);
}
static void col_rating(const Row *row) {
    put_number(row, row->answer->guessed, 2 * row->answer->credit);
}
static void col_credit(const Row *row) {
    put_number(row, row->answer->guessed, row->answer->credit);
}
static void col_chance(const Row *row) {
    put_number(row, row->answer->offer_count > 0, row->answer->chance);
}
static void col_asked(const Row *row) {
    put_int(row, true, row->answer->asked);
}
static void col_after(const Row *row) {
    put_words(row, row->answer->answered, row->answer->last.feelings);
}
static void col_credit_after(const Row *row) {
    put_number(row, row->answer->answered, row->answer->after);
}
static void col_mine(const Row *row) {
    put_words(row, row->answer->mined, row->answer->mine);
}
static void col_mine_strength(const Row *row) {
    put_int(row, row->answer->mined, row->answer->mine_strength);
}
static void col_order(const Row *row) {
    bool first = row->answer->mine_first;
    text_pile_text(row->out, !row->answer->mined ? "" : first ? "me_first" : "them_first");
}
static void col_unlike(const Row *row) {
    put_int(row, row->answer->mined && row->answer->guessed, row->answer->unlike);
}
static void col_own(const Row *row) {
    put_number(row, row->answer->mined && row->answer->guessed, row->answer->own);
}
static void col_own_chance(const Row *row) {
    put_number(row, row->answer->mined && row->answer->guessed, row->answer->own_chance);
}
static void col_theta(const Row *row) {
    put_number(row, row->answer->counted, row->answer->theta);
}
static void col_theta_after(const Row *row) {
    put_number(row, row->answer->counted, row->answer->theta_after);
}

/* In the order of report_column. */
static void (*const columns[])(const Row *row) = {col_n,
                                                  col_visit,
                                                  col_date,
                                                  col_mode,
                                                  col_story,
                                                  col_version,
                                                  col_wearer,
                                                  col_tier,
                                                  col_difficulty,
                                                  col_truth,
                                                  col_truth_strength,
                                                  col_offer,
                                                  col_unsure,
                                                  col_guess,
                                                  col_strength,
                                                  col_sure,
                                                  col_clue,
                                                  col_looked,
                                                  col_hints,
                                                  col_rating,
                                                  col_credit,
                                                  col_chance,
                                                  col_asked,
                                                  col_after,
                                                  col_credit_after,
                                                  col_mine,
                                                  col_mine_strength,
                                                  col_order,
                                                  col_unlike,
                                                  col_own,
                                                  col_own_chance,
                                                  col_theta,
                                                  col_theta_after};
enum { COLUMNS = sizeof columns / sizeof columns[0] };

/* A followed telling has the last three, and of the others those up to the wearer. */
enum { FOLLOW_COLUMNS = 3, SHARED_COLUMNS = 7 };
_Static_assert(COLUMNS + FOLLOW_COLUMNS == REPORT_COLUMNS, "columns");

/* A passed turn, or one that was left before the board, is no answer. */
static bool is_row(const Answer *answer) {
    return answer->guessed || answer->unsure;
}

static void put_commas(TextPile *out, int count) {
    for (int i = 0; i < count; i++) {
        text_pile_text(out, ",");
    }
}

static void put_answer(const Row *row) {
    for (int i = 0; i < COLUMNS; i++) {
        text_pile_text(row->out, i > 0 ? "," : "");
        columns[i](row);
    }
    put_commas(row->out, FOLLOW_COLUMNS);
    text_pile_text(row->out, "\r\n");
}

static void put_follow(const Row *row, const Follow *follow) {
    char date[11];
    report_date(follow->date, date);
    text_pile_print(row->out, "%" PRIu64 ",%u,%s,follow,%s,%016" PRIx64 ",%s", follow->n,
                    (unsigned)follow->visit, date, answers_key(row->report->answers, follow->place),
                    follow->version, answers_wearer(row->report->answers, follow->place));
    put_commas(row->out, COLUMNS - SHARED_COLUMNS);
    text_pile_print(row->out, ",%s,", follow_pace_id(follow->pace));
    put_int(row, follow->scored, follow->score.pairs);
    text_pile_text(row->out, ",");
    put_number(row, follow->scored, follow->score.r);
    text_pile_text(row->out, "\r\n");
}

static void put_head(TextPile *out) {
    for (int i = 0; i < REPORT_COLUMNS; i++) {
        text_pile_print(out, "%s%s", i > 0 ? "," : "", report_column(i));
    }
    text_pile_text(out, "\r\n");
}

void report_csv(const Report *report, TextPile *out) {
    Digits digits = {0};
    Row row = {.report = report, .out = out, .digits = &digits};
    put_head(out);
    for (size_t i = 0; i < answers_count(report->answers); i++) {
        row.answer = answers_at(report->answers, i);
        if (is_row(row.answer)) {
            put_answer(&row);
        }
    }
    for (size_t i = 0; i < answers_follow_count(report->answers); i++) {
        put_follow(&row, &answers_follows(report->answers)[i]);
    }
}
