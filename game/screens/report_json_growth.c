/* Level and Check-ins, what growth may be read from; and followed tellings. */
#include "screens/report_json.h"

void report_json_level(const Figures *figures, JsonOut *out) {
    const FigureLevel *level = &figures->level;
    double half = INTERVAL_Z * level->error;
    json_out_open(out, "level", '{');
    json_out_int(out, "n", figures->accuracy.count);
    json_out_maybe(out, "theta", level->shown, level->theta);
    json_out_maybe(out, "error", level->shown, level->error);
    report_json_range(out, level->shown, (Interval){level->theta - half, level->theta + half});
    json_out_maybe(out, "from", level->compared, level->from);
    json_out_maybe(out, "from_error", level->compared, level->from_error);
    json_out_maybe(out, "change", level->compared, level->change);
    json_out_maybe(out, "least_change", level->compared, level->least);
    json_out_bool(out, "changed", level->compared && level->changed);
    json_out_close(out, '}');
}

static void put_checkin_family(const Report *report, JsonOut *out, int family) {
    const FigureCheckin *checkin = &report->figures->checkin;
    double hu = 0, chance = 0, shown = confusion_shown(&checkin->table, family);
    bool has_hu = confusion_unbiased(&checkin->table, family, &hu) && checkin->shown;
    bool has_chance = confusion_chance(&checkin->table, family, &chance) && checkin->shown;
    json_out_open(out, NULL, '{');
    json_out_text(out, "id", report_json_family(report, family));
    json_out_int(out, "shown", (long long)shown);
    json_out_int(out, "said", (long long)confusion_said(&checkin->table, family));
    json_out_int(out, "hits", (long long)checkin->table.cell[family][family]);
    json_out_maybe(out, "hu", has_hu, hu);
    json_out_maybe(out, "chance", has_chance, chance);
    json_out_bool(out, "early", shown < FIGURES_CHECKIN_EARLY);
    json_out_close(out, '}');
}

void report_json_checkin(const Report *report, JsonOut *out) {
    const FigureCheckin *checkin = &report->figures->checkin;
    json_out_open(out, "checkin", '{');
    json_out_int(out, "trials", checkin->trials);
    json_out_int(out, "right", checkin->right);
    json_out_maybe(out, "accuracy", checkin->shown, checkin->accuracy.mean);
    report_json_range(out, checkin->shown, checkin->accuracy.range);
    json_out_maybe(out, "hu", checkin->shown && checkin->has_unbiased, checkin->unbiased);
    json_out_maybe(out, "kappa", checkin->shown && checkin->has_kappa, checkin->kappa);
    json_out_open(out, "families", '[');
    for (int i = 0; i < checkin->table.size; i++) {
        put_checkin_family(report, out, i);
    }
    json_out_close(out, ']');
    json_out_open(out, "change", '{');
    json_out_maybe(out, "points", checkin->compared, checkin->change.change);
    report_json_range(out, checkin->compared, checkin->change.range);
    json_out_bool(out, "changed", checkin->compared && checkin->changed);
    json_out_close(out, '}');
    json_out_close(out, '}');
}

static void put_follow(const Report *report, JsonOut *out, const Follow *follow) {
    char date[11];
    report_date(follow->date, date);
    json_out_open(out, NULL, '{');
    json_out_int(out, "n", (long long)follow->n);
    json_out_text(out, "date", date);
    json_out_text(out, "telling", answers_key(report->answers, follow->place));
    json_out_text(out, "pace", follow_pace_id(follow->pace));
    json_out_bool(out, "again", follow->again);
    json_out_int(out, "windows", follow->scored ? follow->score.pairs : 0);
    json_out_maybe(out, "r", follow->scored, follow->score.r);
    json_out_maybe(out, "z", follow->scored, follow->score.z);
    json_out_close(out, '}');
}

void report_json_follow(const Report *report, JsonOut *out) {
    const FollowMean *mean = &report->figures->follow;
    json_out_open(out, "follow", '{');
    json_out_int(out, "n", mean->count);
    json_out_maybe(out, "r", mean->shown, mean->r);
    json_out_maybe(out, "error", mean->shown, mean->error);
    report_json_range(out, mean->shown, (Interval){mean->low, mean->high});
    json_out_open(out, "tellings", '[');
    for (size_t i = 0; i < answers_follow_count(report->answers); i++) {
        put_follow(report, out, &answers_follows(report->answers)[i]);
    }
    json_out_close(out, ']');
    json_out_close(out, '}');
}
