#include <shoes/journal.h>

#include <string.h>

#include <shoes/hash.h>
#include <shoes/level.h>
#include <shoes/text.h>

enum { TAIL = 18, STRENGTH_MAX = 5, PIECE = MOVE_TEXT }; /* ,"crc":"1a2b3c4d"} */

/* A small scanner for what journal_print writes. Every taker stays within `end`. */
typedef struct Scanner {
    const char *at, *end;
    const FeelingBook *feelings;
} Scanner;

static bool take_char(Scanner *scanner, char wanted) {
    if (scanner->at == scanner->end || *scanner->at != wanted) {
        return false;
    }
    scanner->at++;
    return true;
}

static bool take_literal(Scanner *scanner, const char *literal) {
    size_t length = strlen(literal);
    if ((size_t)(scanner->end - scanner->at) < length ||
        memcmp(scanner->at, literal, length) != 0) {
        return false;
    }
    scanner->at += length;
    return true;
}

/* A text without escapes that fits into `out`. */
static bool take_text(Scanner *scanner, char *out, size_t size) {
    if (!take_char(scanner, '"')) {
        return false;
    }
    const char *at = scanner->at;
    const char *most = (size_t)(scanner->end - at) < size ? scanner->end : at + size;
    while (at < most && *at != '"') {
        if (*at < ' ' || *at > '~' || *at == '\\') {
            return false;
        }
        *out++ = *at++;
    }
    if (at == most) {
        return false;
    }
    *out = '\0';
    scanner->at = at + 1;
    return true;
}

static bool take_number(Scanner *scanner, uint64_t most, uint64_t *out) {
    const char *start = scanner->at;
    uint64_t number = 0;
    while (scanner->at < scanner->end && *scanner->at >= '0' && *scanner->at <= '9') {
        uint64_t digit = (uint64_t)(*scanner->at++ - '0');
        if (number > (most - digit) / 10) {
            return false;
        }
        number = number * 10 + digit;
    }
    *out = number;
    bool padded = scanner->at - start > 1 && *start == '0';
    return scanner->at > start && !padded;
}

static bool take_int(Scanner *scanner, int most, int *out) {
    uint64_t number = 0;
    if (!take_number(scanner, (uint64_t)most, &number)) {
        return false;
    }
    *out = (int)number;
    return true;
}

/* -9.99 .. 9.99 with two decimals, as journal_print writes it. */
static bool take_decimal(Scanner *scanner, double *out) {
    bool below = take_char(scanner, '-');
    char digits[4];
    for (int i = 0; i < 4; i++) {
        char byte = scanner->at < scanner->end ? *scanner->at++ : '\0';
        if (i == 1 ? byte != '.' : byte < '0' || byte > '9') {
            return false;
        }
        digits[i] = byte;
    }
    int hundredths = (digits[0] - '0') * 100 + (digits[2] - '0') * 10 + digits[3] - '0';
    *out = (below ? -hundredths : hundredths) / 100.0;
    return true;
}

static int hex_digit(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* Lower-case hex digits, exactly so many. */
static bool read_hex(const char *digits, size_t count, uint64_t *out) {
    uint64_t number = 0;
    for (size_t i = 0; i < count; i++) {
        int digit = hex_digit(digits[i]);
        if (digit < 0) {
            return false;
        }
        number = number << 4 | (uint64_t)digit;
    }
    *out = number;
    return true;
}

static bool take_hex(Scanner *scanner, uint64_t *out) {
    char digits[17];
    return take_text(scanner, digits, sizeof digits) && strlen(digits) == 16 &&
           read_hex(digits, 16, out);
}

static bool take_bool(Scanner *scanner, bool *out) {
    *out = take_literal(scanner, "true");
    return *out || take_literal(scanner, "false");
}

static bool take_feeling(Scanner *scanner, int *feeling) {
    char id[PIECE];
    if (!take_text(scanner, id, sizeof id)) {
        return false;
    }
    *feeling = feeling_find(scanner->feelings, id);
    return *feeling != FEELING_NONE;
}

static bool take_feelings(Scanner *scanner, int *items, int most, int *count) {
    *count = 0;
    if (!take_char(scanner, '[')) {
        return false;
    }
    if (take_char(scanner, ']')) {
        return true;
    }
    do {
        if (*count == most || !take_feeling(scanner, &items[*count])) {
            return false;
        }
        (*count)++;
    } while (take_char(scanner, ','));
    return take_char(scanner, ']');
}

/* "left_out 4" */
static bool take_truth(Scanner *scanner, StoryFeel *truth) {
    char text[PIECE];
    if (!take_text(scanner, text, sizeof text)) {
        return false;
    }
    size_t length = strlen(text);
    if (length < 3 || text[length - 2] != ' ') {
        return false;
    }
    truth->strength = text[length - 1] - '0';
    text[length - 2] = '\0';
    truth->feeling = feeling_find(scanner->feelings, text);
    return truth->feeling != FEELING_NONE && truth->strength >= 1 &&
           truth->strength <= STRENGTH_MAX;
}

static bool take_truths(Scanner *scanner, JournalFrozen *frozen) {
    frozen->truth_count = 0;
    if (!take_char(scanner, '[')) {
        return false;
    }
    if (take_char(scanner, ']')) {
        return true;
    }
    do {
        if (frozen->truth_count == STORY_MAX_FEELS ||
            !take_truth(scanner, &frozen->truths[frozen->truth_count])) {
            return false;
        }
        frozen->truth_count++;
    } while (take_char(scanner, ','));
    return take_char(scanner, ']');
}

/* [65,70,75] */
static bool take_line_told(Scanner *scanner, FollowLine *line) {
    line->count = 0;
    if (!take_char(scanner, '[')) {
        return false;
    }
    do {
        int tenths = 0;
        if (line->count == FOLLOW_WINDOWS || !take_int(scanner, FOLLOW_MOST, &tenths) ||
            tenths < FOLLOW_LEAST) {
            return false;
        }
        line->tenths[line->count++] = (unsigned char)tenths;
    } while (take_char(scanner, ','));
    return take_char(scanner, ']');
}

/* "2026-11-23" or "" */
static bool take_date(Scanner *scanner, char *date, size_t size) {
    static const char SHAPE[] = "dddd-dd-dd";
    if (!take_text(scanner, date, size)) {
        return false;
    }
    for (size_t i = 0; date[i] != '\0'; i++) {
        bool digit = date[i] >= '0' && date[i] <= '9';
        if (SHAPE[i] == 'd' ? !digit : date[i] != SHAPE[i]) {
            return false;
        }
    }
    return date[0] == '\0' || strlen(date) == sizeof SHAPE - 1;
}

static bool take_move(Scanner *scanner, Move *move) {
    char text[MOVE_TEXT];
    return take_text(scanner, text, sizeof text) && move_parse(text, scanner->feelings, move);
}

/* A text with escapes allowed, stepped over. */
static bool skip_text(Scanner *scanner) {
    if (!take_char(scanner, '"')) {
        return false;
    }
    while (scanner->at < scanner->end && *scanner->at != '"') {
        scanner->at += *scanner->at == '\\' ? 1 : 0;
        scanner->at += scanner->at < scanner->end ? 1 : 0;
    }
    return take_char(scanner, '"');
}

/* A value that a later version wrote: up to the comma or the end that does not belong to it. */
static bool skip_value(Scanner *scanner) {
    const char *start = scanner->at;
    int depth = 0;
    while (scanner->at < scanner->end && (depth > 0 || *scanner->at != ',')) {
        char byte = *scanner->at;
        depth += byte == '[' || byte == '{' ? 1 : 0;
        depth -= byte == ']' || byte == '}' ? 1 : 0;
        if (depth < 0) {
            return false;
        }
        if (byte != '"') {
            scanner->at++;
        } else if (!skip_text(scanner)) {
            return false;
        }
    }
    return depth == 0 && scanner->at > start;
}

/* In the order in which they are written: where one was, the next is looked for first. */
typedef enum Key {
    KEY_N,
    KEY_V,
    KEY_MOVE,
    KEY_KEY,
    KEY_WEARER,
    KEY_VERSION,
    KEY_SEED,
    KEY_STEPS,
    KEY_MODE,
    KEY_TIER,
    KEY_DIFFICULTY,
    KEY_TRUTHS,
    KEY_MIXED,
    KEY_RIGHT,
    KEY_CLOSE,
    KEY_LINE,
    KEY_DATE,
    KEY_OFFER,
    KEY_COUNT
} Key;

typedef struct KeyName {
    const char *text; /* as written, with what comes before the value */
    size_t length;
} KeyName;

#define NAMED(name)                                                                                \
    { "\"" name "\":", sizeof("\"" name "\":") - 1 }

static const KeyName KEYS[KEY_COUNT] = {
    NAMED("n"),          NAMED("v"),      NAMED("move"),  NAMED("key"),        NAMED("wearer"),
    NAMED("version"),    NAMED("seed"),   NAMED("steps"), NAMED("mode"),       NAMED("tier"),
    NAMED("difficulty"), NAMED("truths"), NAMED("mixed"), NAMED("also_right"), NAMED("also_close"),
    NAMED("line"),       NAMED("date"),   NAMED("offer")};

enum {
    SEEN_ALWAYS = 1 << KEY_N | 1 << KEY_V | 1 << KEY_MOVE,
    SEEN_LATER = 1 << KEY_DIFFICULTY | 1 << KEY_LINE,            /* frozen, but not in every line */
    SEEN_FROZEN = (1 << KEY_OFFER) - (1 << KEY_KEY) - SEEN_LATER /* all or none of these */
};

static bool take_visit_number(Scanner *scanner, uint32_t *out) {
    uint64_t number = 0;
    bool good = take_number(scanner, UINT32_MAX, &number);
    *out = (uint32_t)number;
    return good;
}

static bool take_value(Scanner *scanner, Key key, JournalLine *line) {
    JournalFrozen *frozen = &line->frozen;
    switch (key) {
    case KEY_N:
        return take_number(scanner, UINT64_MAX, &line->n);
    case KEY_V:
        return take_visit_number(scanner, &line->v);
    case KEY_MOVE:
        return take_move(scanner, &line->move);
    case KEY_OFFER:
        return take_feelings(scanner, line->offer, STORY_MAX_OFFER + 2, &line->offer_count);
    case KEY_DIFFICULTY:
        return take_decimal(scanner, &frozen->difficulty);
    case KEY_LINE:
        return take_line_told(scanner, &frozen->line);
    case KEY_KEY:
        return take_text(scanner, frozen->key, sizeof frozen->key);
    case KEY_WEARER:
        return take_text(scanner, frozen->wearer, sizeof frozen->wearer);
    case KEY_VERSION:
        return take_hex(scanner, &frozen->version);
    case KEY_SEED:
        return take_hex(scanner, &frozen->seed);
    case KEY_STEPS:
        return take_int(scanner, 0xFFFF, &frozen->steps);
    case KEY_MODE:
        return take_text(scanner, frozen->mode, sizeof frozen->mode);
    case KEY_TIER:
        return take_int(scanner, 99, &frozen->tier);
    case KEY_TRUTHS:
        return take_truths(scanner, frozen);
    case KEY_MIXED:
        return take_bool(scanner, &frozen->mixed);
    case KEY_RIGHT:
        return take_feelings(scanner, frozen->also_right, STORY_MAX_LIST,
                             &frozen->also_right_count);
    case KEY_CLOSE:
        return take_feelings(scanner, frozen->also_close, STORY_MAX_LIST,
                             &frozen->also_close_count);
    case KEY_DATE:
        return take_date(scanner, frozen->date, sizeof frozen->date);
    case KEY_COUNT:
        break;
    }
    return false;
}

/* A name that a later version wrote. */
static bool skip_name(Scanner *scanner) {
    char name[PIECE];
    return take_text(scanner, name, sizeof name) && take_char(scanner, ':');
}

static bool is_next(const Scanner *scanner, KeyName key) {
    return (size_t)(scanner->end - scanner->at) >= key.length && scanner->at[1] == key.text[1] &&
           memcmp(scanner->at, key.text, key.length) == 0;
}

/* Looked for from `from` on, then among those before it. KEY_COUNT: none of ours; nothing is taken
 * then. */
static Key take_key(Scanner *scanner, int from) {
    for (int i = 0; i < KEY_COUNT; i++) {
        int key = from + i < KEY_COUNT ? from + i : from + i - KEY_COUNT;
        if (is_next(scanner, KEYS[key])) {
            scanner->at += KEYS[key].length;
            return (Key)key;
        }
    }
    return KEY_COUNT;
}

/* One "name":value; a known name may come once. *next: the key that is likely to follow. */
static bool take_pair(Scanner *scanner, JournalLine *line, unsigned *seen, int *next) {
    Key key = take_key(scanner, *next);
    if (key == KEY_COUNT) {
        return skip_name(scanner) && skip_value(scanner);
    }
    if ((*seen & 1u << key) != 0) {
        return false;
    }
    *seen |= 1u << key;
    *next = ((int)key + 1) % KEY_COUNT;
    return take_value(scanner, key, line);
}

static bool take_line(Scanner *scanner, JournalLine *line) {
    unsigned seen = 0;
    int next = KEY_N;
    if (!take_char(scanner, '{')) {
        return false;
    }
    do {
        if (!take_pair(scanner, line, &seen, &next)) {
            return false;
        }
    } while (take_char(scanner, ','));
    unsigned frozen = seen & SEEN_FROZEN;
    line->frozen.present = frozen == SEEN_FROZEN;
    if ((seen & 1u << KEY_DIFFICULTY) == 0) { /* written before it was kept */
        line->frozen.difficulty = level_difficulty(line->frozen.tier, false, line->frozen.mixed);
    }
    return scanner->at == scanner->end && (seen & SEEN_ALWAYS) == SEEN_ALWAYS &&
           (frozen == 0 || line->frozen.present) &&
           line->frozen.truth_count >= 2 * line->frozen.mixed;
}

/* Does the line close with the checksum of all before it? */
static bool is_intact(const char *line, size_t length) {
    uint64_t wanted = 0;
    if (length < TAIL) {
        return false;
    }
    const char *tail = line + length - TAIL;
    return memcmp(tail, ",\"crc\":\"", 8) == 0 && memcmp(tail + 16, "\"}", 2) == 0 &&
           read_hex(tail + 8, 8, &wanted) && crc32_bytes(line, length - TAIL) == wanted;
}

/* What a line without frozen values leaves as it is need not be cleared a million times. */
static void clear_line(JournalLine *line) {
    line->n = 0;
    line->v = 0;
    line->offer_count = 0;
    line->frozen.present = false;
    line->frozen.mixed = false;
    line->frozen.truth_count = line->frozen.also_right_count = line->frozen.also_close_count = 0;
    line->frozen.line.count = 0;
    line->frozen.key[0] = line->frozen.wearer[0] = line->frozen.mode[0] = '\0';
    line->frozen.date[0] = '\0';
    line->frozen.tier = line->frozen.steps = 0;
}

JournalRead journal_next(const char *bytes, size_t length, size_t *at, const FeelingBook *feelings,
                         JournalLine *out) {
    if (*at >= length) {
        return JOURNAL_END;
    }
    const char *line = bytes + *at;
    const char *newline = memchr(line, '\n', length - *at);
    if (newline == NULL) {
        *at = length;
        return JOURNAL_TORN;
    }
    size_t size = (size_t)(newline - line);
    *at += size + 1;
    if (!is_intact(line, size)) {
        return JOURNAL_BROKEN;
    }
    Scanner scanner = {.at = line, .end = line + size - TAIL, .feelings = feelings};
    clear_line(out);
    return take_line(&scanner, out) ? JOURNAL_OK : JOURNAL_BROKEN;
}
