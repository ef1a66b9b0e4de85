#include <shoes/telling.h>

#include <stdio.h>

int telling_beat(const Telling *telling, double seconds) {
    int beat = 0;
    while (beat + 1 < telling->story.beats.count && telling->at[beat + 1] <= seconds) {
        beat++;
    }
    return beat;
}

double telling_value(const Telling *telling, double seconds) {
    int next = 1;
    while (next + 1 < telling->point_count && telling->points[next].at < seconds) {
        next++;
    }
    const TellingPoint *from = &telling->points[next - 1], *to = &telling->points[next];
    double part = (seconds - from->at) / (to->at - from->at);
    part = part < 0 ? 0 : part > 1 ? 1 : part;
    return from->value + (to->value - from->value) * part;
}

void telling_line(const Telling *telling, FollowLine *out) {
    double samples[TELLING_SECONDS_MOST * TRACE_RATE];
    size_t count = (size_t)telling->seconds * TRACE_RATE;
    for (size_t i = 0; i < count; i++) {
        samples[i] = telling_value(telling, (double)i / TRACE_RATE);
    }
    follow_line_make(out, samples, count);
}

int telling_heard(const Telling *telling, double seconds) {
    int heard = 0;
    while (heard + 1 < telling->heard_count && telling->heard[heard + 1].from <= seconds) {
        heard++;
    }
    return heard;
}

void telling_key(const Telling *telling, char out[MOVE_NAME]) {
    snprintf(out, MOVE_NAME, "follow/%.40s", telling->id);
}
