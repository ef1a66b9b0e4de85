#include <shoes/room_score.h>

static double credit(const FeelingBook *book, int guess, int truth) {
    return feeling_rating(book, guess, truth) / 2.0;
}

bool room_baseline(const FeelingBook *book, const int *guesses, const int *truths, int count,
                   double *out) {
    double sum = 0;
    if (count < 2) {
        return false;
    }
    for (int k = 0; k < count; k++) {
        for (int j = 0; j < count; j++) {
            sum += j != k ? credit(book, guesses[k], truths[j]) : 0;
        }
    }
    *out = sum / ((double)count * (count - 1));
    return true;
}

/* The guesses of one seat beside their reports. */
typedef struct Row {
    int guesses[ROOM_ROUNDS], reports[ROOM_ROUNDS], count;
} Row;

static void take_row(const RoomRound *rounds, int count, int seat, Row *out) {
    out->count = 0;
    for (int i = 0; i < count && i < ROOM_ROUNDS; i++) {
        if (rounds[i].guess[seat] != FEELING_NONE) {
            out->guesses[out->count] = rounds[i].guess[seat];
            out->reports[out->count++] = rounds[i].report;
        }
    }
}

bool room_score_seat(const FeelingBook *book, const RoomRound *rounds, int count, int seat,
                     RoomScore *out) {
    Row row;
    double baseline = 0, sum = 0;
    take_row(rounds, count, seat, &row);
    if (!room_baseline(book, row.guesses, row.reports, row.count, &baseline)) {
        return false;
    }
    for (int i = 0; i < row.count; i++) {
        sum += credit(book, row.guesses[i], row.reports[i]);
    }
    double accuracy = sum / row.count;
    *out = (RoomScore){row.count, accuracy, baseline, accuracy - baseline};
    return true;
}

/* Mean credit of everybody else in a round. */
static bool others(const FeelingBook *book, const RoomRound *round, int seat, double *out) {
    double sum = 0;
    int count = 0;
    for (int other = 0; other < ROOM_SEATS; other++) {
        if (other != seat && round->guess[other] != FEELING_NONE) {
            sum += credit(book, round->guess[other], round->report);
            count++;
        }
    }
    if (count == 0) {
        return false;
    }
    *out = sum / count;
    return true;
}

bool room_relative(const FeelingBook *book, const RoomRound *rounds, int count, int seat,
                   double *out) {
    double sum = 0, rest = 0;
    int used = 0;
    for (int i = 0; i < count; i++) {
        int guess = rounds[i].guess[seat];
        if (guess != FEELING_NONE && others(book, &rounds[i], seat, &rest)) {
            sum += credit(book, guess, rounds[i].report) - rest;
            used++;
        }
    }
    if (used == 0) {
        return false;
    }
    *out = sum / used;
    return true;
}

bool room_score_group(const FeelingBook *book, const RoomRound *rounds, int count, RoomScore *out) {
    RoomScore sum = {0}, seat;
    for (int i = 0; i < ROOM_SEATS; i++) {
        if (room_score_seat(book, rounds, count, i, &seat)) {
            sum.guesses += seat.guesses;
            sum.accuracy += seat.accuracy * seat.guesses;
            sum.baseline += seat.baseline * seat.guesses;
        }
    }
    if (sum.guesses == 0) {
        return false;
    }
    sum.accuracy /= sum.guesses;
    sum.baseline /= sum.guesses;
    sum.distinct = sum.accuracy - sum.baseline;
    *out = sum;
    return true;
}

bool room_score_shown(const RoomRound *rounds, int count) {
    int ready = 0;
    for (int seat = 0; seat < ROOM_SEATS; seat++) {
        Row row;
        take_row(rounds, count, seat, &row);
        ready += row.count >= ROOM_SHOWN_ROUNDS;
    }
    return ready >= ROOM_SHOWN_GUESSERS;
}
