#include <shoes/move.h>

#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

enum { SEAT_MAX = 8, NUMBER_MAX = 99, STRENGTH_MAX = 5, TOKENS_MAX = 4 + FOLLOW_WINDOWS };

/* Arguments, in order: K story key, W wearer, N number, C clue, F feeling, G one or two feelings
 * and a strength, S sureness and, if said, the clue, H pace and windows of a hand ("-" where there
 * is none). */
typedef struct MoveSpec {
    const char *name, *arguments;
} MoveSpec;

static const MoveSpec SPECS[MOVE_KINDS] = {
    [MOVE_BEGIN] = {"begin", "KW"}, [MOVE_NEXT] = {"next", ""},  [MOVE_REPLAY] = {"replay", "N"},
    [MOVE_LOOK] = {"look", "C"},    [MOVE_MINE] = {"mine", "G"}, [MOVE_GUESS] = {"guess", "GS"},
    [MOVE_UNSURE] = {"unsure", ""}, [MOVE_HINT] = {"hint", ""},  [MOVE_MEANING] = {"meaning", "F"},
    [MOVE_ASK] = {"ask", "N"},      [MOVE_KEEP] = {"keep", ""},  [MOVE_CHANGE] = {"change", "GS"},
    [MOVE_TURN] = {"turn", ""},     [MOVE_STEP] = {"step", ""},  [MOVE_SAY] = {"say", "N"},
    [MOVE_AGAIN] = {"again", ""},   [MOVE_TALK] = {"talk", "N"}, [MOVE_CALM] = {"calm", ""},
    [MOVE_PASS] = {"pass", ""},     [MOVE_SWAP] = {"swap", "W"}, [MOVE_UNDO] = {"undo", ""},
    [MOVE_END] = {"end", ""},       [MOVE_WORD] = {"word", "F"}, [MOVE_FOLLOW] = {"follow", "H"},
};

static const char *const SURENESS_IDS[SURE_COUNT] = {"maybe", "think", "sure"};

const char *sureness_id(Sureness sureness) {
    return SURENESS_IDS[sureness];
}

bool guess_equal(const Guess *a, const Guess *b) {
    return a->feelings[0] == b->feelings[0] && a->feelings[1] == b->feelings[1] &&
           a->strength == b->strength && a->sureness == b->sureness && a->clue == b->clue;
}

static bool is_key(const char *key) {
    char half[MOVE_NAME];
    const char *slash = strchr(key, '/');
    if (slash == NULL || (size_t)(slash - key) >= sizeof half) {
        return false;
    }
    memcpy(half, key, (size_t)(slash - key));
    half[slash - key] = '\0';
    return text_is_id(half) && text_is_id(slash + 1);
}

/* Printing: pieces are joined by single spaces; the first piece that cannot be written spoils the
 * line. */

typedef struct Line {
    const FeelingBook *feelings;
    char *out;
    size_t size, used;
    bool good;
} Line;

static void put_piece(Line *line, const char *piece) {
    size_t space = line->used > 0 ? 1 : 0, length = strlen(piece);
    if (!line->good || line->used + space + length >= line->size) {
        line->good = false;
        return;
    }
    if (space > 0) {
        line->out[line->used++] = ' ';
    }
    memcpy(line->out + line->used, piece, length + 1);
    line->used += length;
}

static void put_checked(Line *line, bool good, const char *piece) {
    if (!good) {
        line->good = false;
        return;
    }
    put_piece(line, piece);
}

static void put_number(Line *line, int number, int low, int high) {
    char digits[16];
    snprintf(digits, sizeof digits, "%d", number);
    put_checked(line, number >= low && number <= high, digits);
}

static void put_feeling(Line *line, int feeling) {
    bool known = feeling >= 0 && feeling < line->feelings->count;
    put_checked(line, known, known ? line->feelings->feelings[feeling].id : "");
}

static void put_clue(Line *line, int clue) {
    bool known = clue >= 0 && clue < CLUE_COUNT;
    put_checked(line, known, known ? clue_id((Clue)clue) : "");
}

static void put_feelings(Line *line, const Guess *guess) {
    put_feeling(line, guess->feelings[0]);
    if (guess->feelings[1] != FEELING_NONE) {
        line->good = line->good && guess->feelings[1] != guess->feelings[0];
        put_feeling(line, guess->feelings[1]);
    }
    put_number(line, guess->strength, 1, STRENGTH_MAX);
}

static void put_sureness(Line *line, const Guess *guess) {
    bool known = (int)guess->sureness >= 0 && guess->sureness < SURE_COUNT;
    put_checked(line, known, known ? sureness_id(guess->sureness) : "");
    if (guess->clue != -1) {
        put_piece(line, "by");
        put_clue(line, guess->clue);
    }
}

static void put_hand(Line *line, const Move *move) {
    bool known = (int)move->pace >= 0 && move->pace < FOLLOW_PACES;
    put_checked(line, known && move->hand.count > 0 && move->hand.count <= FOLLOW_WINDOWS,
                known ? follow_pace_id(move->pace) : "");
    for (int i = 0; line->good && i < move->hand.count; i++) {
        if (move->hand.tenths[i] == 0) {
            put_piece(line, "-");
        } else {
            put_number(line, move->hand.tenths[i], FOLLOW_LEAST, FOLLOW_MOST);
        }
    }
}

static void put_argument(Line *line, const Move *move, char argument) {
    switch (argument) {
    case 'K':
        put_checked(line, is_key(move->key), move->key);
        break;
    case 'W':
        put_checked(line, text_is_id(move->wearer), move->wearer);
        break;
    case 'N':
        put_number(line, move->number, 0, NUMBER_MAX);
        break;
    case 'C':
        put_clue(line, (int)move->clue);
        break;
    case 'F':
        put_feeling(line, move->feeling);
        break;
    case 'G':
        put_feelings(line, &move->guess);
        break;
    case 'H':
        put_hand(line, move);
        break;
    default:
        put_sureness(line, &move->guess);
        break;
    }
}

bool move_print(const Move *move, const FeelingBook *feelings, char *out, size_t size) {
    Line line = {.feelings = feelings, .out = out, .size = size, .good = size > 0};
    if (move->seat != 0) {
        put_piece(&line, "seat");
        put_number(&line, move->seat, 1, SEAT_MAX);
    }
    bool known = (int)move->kind >= 0 && move->kind < MOVE_KINDS;
    put_checked(&line, known, known ? SPECS[move->kind].name : "");
    for (const char *at = known ? SPECS[move->kind].arguments : ""; *at != '\0'; at++) {
        put_argument(&line, move, *at);
    }
    if (!line.good && size > 0) {
        out[0] = '\0';
    }
    return line.good;
}

/* Parsing: takers look at the next piece, and take it only when it is what they want. */

typedef struct Pieces {
    const FeelingBook *feelings;
    char text[MOVE_TEXT];
    const char *items[TOKENS_MAX + 1]; /* NULL behind the last */
    int at;
} Pieces;

static bool split_pieces(Pieces *pieces, const char *line) {
    if (text_copy(pieces->text, sizeof pieces->text, line) != strlen(line)) {
        return false;
    }
    int count = 0;
    char *start = pieces->text;
    while (start != NULL && count < TOKENS_MAX) {
        pieces->items[count++] = start;
        char *space = strchr(start, ' ');
        if (space != NULL) {
            *space = '\0';
        }
        start = space != NULL ? space + 1 : NULL;
    }
    pieces->items[count] = NULL;
    return start == NULL;
}

static bool take_word(Pieces *pieces, const char *word) {
    if (!text_equal(pieces->items[pieces->at], word)) {
        return false;
    }
    pieces->at++;
    return true;
}

static bool take_number(Pieces *pieces, int *number) {
    const char *piece = pieces->items[pieces->at];
    size_t digits = piece != NULL ? strspn(piece, "0123456789") : 0;
    if (digits < 1 || digits > 2 || piece[digits] != '\0') {
        return false;
    }
    *number = digits == 1 ? piece[0] - '0' : (piece[0] - '0') * 10 + piece[1] - '0';
    pieces->at++;
    return true;
}

static bool take_name(Pieces *pieces, char *name) {
    const char *piece = pieces->items[pieces->at];
    if (piece == NULL || text_copy(name, MOVE_NAME, piece) != strlen(piece)) {
        return false;
    }
    pieces->at++;
    return true;
}

static bool take_feeling(Pieces *pieces, int *feeling) {
    const char *piece = pieces->items[pieces->at];
    int found = piece != NULL ? feeling_find(pieces->feelings, piece) : FEELING_NONE;
    if (found == FEELING_NONE) {
        return false;
    }
    *feeling = found;
    pieces->at++;
    return true;
}

static bool take_clue(Pieces *pieces, Clue *clue) {
    const char *piece = pieces->items[pieces->at];
    if (piece == NULL || !clue_find(piece, clue)) {
        return false;
    }
    pieces->at++;
    return true;
}

static bool take_feelings(Pieces *pieces, Guess *guess) {
    if (!take_feeling(pieces, &guess->feelings[0])) {
        return false;
    }
    (void)take_feeling(pieces, &guess->feelings[1]);
    return take_number(pieces, &guess->strength);
}

static bool take_sureness(Pieces *pieces, Guess *guess) {
    int level = 0;
    while (level < SURE_COUNT && !take_word(pieces, SURENESS_IDS[level])) {
        level++;
    }
    if (level == SURE_COUNT) {
        return false;
    }
    guess->sureness = (Sureness)level;
    if (!take_word(pieces, "by")) {
        return true;
    }
    Clue clue = CLUE_FACE;
    if (!take_clue(pieces, &clue)) {
        return false;
    }
    guess->clue = (int)clue;
    return true;
}

static bool take_hand(Pieces *pieces, Move *move) {
    int pace = 0;
    while (pace < FOLLOW_PACES && !take_word(pieces, follow_pace_id((FollowPace)pace))) {
        pace++;
    }
    move->pace = (FollowPace)pace;
    while (pieces->items[pieces->at] != NULL && move->hand.count < FOLLOW_WINDOWS) {
        int tenths = 0;
        if (!take_word(pieces, "-") && !take_number(pieces, &tenths)) {
            return false;
        }
        move->hand.tenths[move->hand.count++] = (unsigned char)tenths;
    }
    return pace < FOLLOW_PACES;
}

static bool take_argument(Pieces *pieces, char argument, Move *move) {
    switch (argument) {
    case 'K':
        return take_name(pieces, move->key);
    case 'W':
        return take_name(pieces, move->wearer);
    case 'N':
        return take_number(pieces, &move->number);
    case 'C':
        return take_clue(pieces, &move->clue);
    case 'F':
        return take_feeling(pieces, &move->feeling);
    case 'G':
        return take_feelings(pieces, &move->guess);
    case 'H':
        return take_hand(pieces, move);
    default:
        return take_sureness(pieces, &move->guess);
    }
}

static bool take_kind(Pieces *pieces, MoveKind *kind) {
    for (int i = 0; i < MOVE_KINDS; i++) {
        if (take_word(pieces, SPECS[i].name)) {
            *kind = (MoveKind)i;
            return true;
        }
    }
    return false;
}

static bool take_move(Pieces *pieces, Move *move) {
    if (take_word(pieces, "seat") && !take_number(pieces, &move->seat)) {
        return false;
    }
    if (!take_kind(pieces, &move->kind)) {
        return false;
    }
    for (const char *at = SPECS[move->kind].arguments; *at != '\0'; at++) {
        if (!take_argument(pieces, *at, move)) {
            return false;
        }
    }
    return pieces->items[pieces->at] == NULL;
}

/* Printing again is the whole check of ranges, names and leading zeros. */
static bool prints_as(const Move *move, const FeelingBook *feelings, const char *line) {
    char printed[MOVE_TEXT];
    return move_print(move, feelings, printed, sizeof printed) && strcmp(printed, line) == 0;
}

bool move_parse(const char *line, const FeelingBook *feelings, Move *out) {
    Pieces pieces; /* a line is read a million times: what is not used is not cleared */
    Move move = {.guess = {.feelings = {FEELING_NONE, FEELING_NONE}, .clue = -1}};
    pieces.feelings = feelings;
    pieces.at = 0;
    if (!split_pieces(&pieces, line) || !take_move(&pieces, &move)) {
        return false;
    }
    bool one_word = pieces.at == 1; /* found in the table as it is: nothing is left to check */
    if (!one_word && !prints_as(&move, feelings, line)) {
        return false;
    }
    *out = move;
    return true;
}
