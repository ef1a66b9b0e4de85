#include <shoes/level.h>

#include <math.h>

#include <shoes/interval.h>

static const double MOST = 3, STEP_FIRST = 0.7, STEP_DECAY = 0.05, STEP_LEAST = 0.15;
static const double EASIEST = -2, HARDEST = 2.5, TWIST = 0.75;

static double sigmoid(double x) {
    return 1 / (1 + exp(-x));
}

static double held(double value, double low, double high) {
    return fmax(low, fmin(high, value));
}

Level level_start(double theta) {
    return (Level){.theta = held(theta, -MOST, MOST)};
}

double level_expected(double theta, double difficulty, double chance) {
    return chance + (1 - chance) * sigmoid(theta - difficulty);
}

double level_step(int played) {
    return fmax(STEP_LEAST, STEP_FIRST / (1 + STEP_DECAY * played));
}

double level_information(double theta, double difficulty, double chance) {
    double s = sigmoid(theta - difficulty), p = level_expected(theta, difficulty, chance);
    double slope = (1 - chance) * s * (1 - s);
    return p > 0 && p < 1 ? slope * slope / (p * (1 - p)) : 0;
}

void level_play(Level *level, double difficulty, double chance, double credit) {
    double expected = level_expected(level->theta, difficulty, chance);
    level->latest[level->played % LEVEL_LATEST] =
        level_information(level->theta, difficulty, chance);
    level->theta =
        held(level->theta + level_step(level->played) * (credit - expected), -MOST, MOST);
    level->played++;
}

static double information(const Level *level) {
    int known = level->played < LEVEL_LATEST ? level->played : LEVEL_LATEST;
    double sum = 0;
    for (int i = 0; i < known; i++) {
        sum += level->latest[i];
    }
    return sum;
}

double level_error(const Level *level) {
    return 1 / sqrt(1 + information(level));
}

double level_reliability(const Level *level) {
    double sum = information(level);
    return sum / (1 + sum);
}

double level_least_change(double error_a, double error_b) {
    return INTERVAL_Z * sqrt(error_a * error_a + error_b * error_b);
}

bool level_gap(double target, double chance, double *out) {
    double s = (target - chance) / (1 - chance);
    if (!(chance < 1 && s > 0 && s < 1)) {
        return false;
    }
    *out = log(s / (1 - s));
    return true;
}

double level_difficulty(int tier, bool disagrees, bool mixed) {
    return held(tier - 2 + TWIST * disagrees + TWIST * mixed, EASIEST, HARDEST);
}
