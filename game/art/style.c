#include "art/style.h"

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

/* Brows, lids and nose; everything else is mouth and cheeks. */
static bool is_upper(int unit) {
    return (unit >= 1 && unit <= 7 && unit != 6) || unit == 9 || unit == 43 || unit == 46;
}

static double mixed(double own, double other, double part) {
    return own + (other - own) * part;
}

static void lend_units(Expression *look, const Expression *from, bool upper, double part) {
    for (int i = 0; from != NULL && i < EXPRESSION_UNITS; i++) {
        if (is_upper(i) == upper) {
            look->left[i] = mixed(look->left[i], from->left[i], part);
            look->right[i] = mixed(look->right[i], from->right[i], part);
        }
    }
    look->resting = look->resting && (from == NULL || from->resting);
}

static void lend_mouth_extras(Expression *look, const Expression *from, double part) {
    if (from != NULL) {
        look->extras.mouth_wave = mixed(look->extras.mouth_wave, from->extras.mouth_wave, part);
        look->extras.tongue = mixed(look->extras.tongue, from->extras.tongue, part);
    }
}

/* Everything but the arms, which have a name of their own. */
static void lend_bearing(ExpressionBody *body, const Expression *from, double part) {
    if (from == NULL) {
        return;
    }
    const ExpressionBody *other = &from->body;
    body->head_pitch = mixed(body->head_pitch, other->head_pitch, part);
    body->head_roll = mixed(body->head_roll, other->head_roll, part);
    body->head_yaw = mixed(body->head_yaw, other->head_yaw, part);
    body->lean = mixed(body->lean, other->lean, part);
    body->shoulders = mixed(body->shoulders, other->shoulders, part);
    body->expand = mixed(body->expand, other->expand, part);
    body->energy = mixed(body->energy, other->energy, part);
}

static void scale_face(Expression *look, double factor) {
    for (int i = 0; i < EXPRESSION_UNITS; i++) {
        look->left[i] *= factor;
        look->right[i] *= factor;
    }
    look->extras.mouth_wave *= factor;
    look->extras.tongue *= factor;
}

/* About what a body does that feels nothing special. */
static void scale_body(ExpressionBody *body, double factor) {
    enum { REST_TENTHS = 4 };
    double rest = REST_TENTHS / 10.0;
    body->head_pitch = clamp(body->head_pitch * factor, -40, 40);
    body->head_roll = clamp(body->head_roll * factor, -40, 40);
    body->head_yaw = clamp(body->head_yaw * factor, -55, 55);
    body->lean = clamp(body->lean * factor, -20, 20);
    body->shoulders = clamp(body->shoulders * factor, -1, 1);
    body->expand = clamp(rest + (body->expand - rest) * factor, 0, 1);
    body->energy = clamp(rest + (body->energy - rest) * factor, 0, 1);
}

/* The right corner stays behind: 12 and 13 smile, 14 tucks in. */
static void keep_one_side(Expression *look, double part) {
    for (int i = 12; i <= 14; i++) {
        look->right[i] *= 1 - part;
    }
}

static void apply_way(Expression *look, const PersonWay *way) {
    lend_units(look, way->lend[0], true, way->lent);
    lend_units(look, way->lend[1], false, way->lent);
    lend_mouth_extras(look, way->lend[1], way->lent);
    lend_bearing(&look->body, way->lend[2], way->lent);
    if (way->arms != NULL) {
        look->body.arms = way->arms;
    }
    scale_face(look, way->face);
    scale_body(&look->body, way->body);
}

Expression style_look(const Person *person, const Expression *look) {
    const PersonStyle *style = &person->style;
    const PersonWay *way = person_way(person, look->id);
    Expression styled = *look;
    if (style->face <= 0) {
        return styled; /* nothing was read: as most people */
    }
    if (way != NULL) {
        apply_way(&styled, way);
    }
    scale_face(&styled, style->face);
    scale_body(&styled.body, style->body);
    keep_one_side(&styled, style->one_sided);
    return styled;
}

static void style_mood(ArtMood *mood, const Person *person, Expression *room) {
    if (mood->look != NULL) {
        *room = style_look(person, mood->look);
        mood->look = room;
    }
}

static void style_moods(ArtFigure *figure, Expression *room) {
    if (!figure->plain) {
        style_mood(&figure->mood, figure->person, &room[0]);
        style_mood(&figure->second, figure->person, &room[1]);
        figure->plain = true;
    }
}

const ArtFigure *style_figure(StyledFigure *out, const ArtFigure *figure) {
    out->now = *figure;
    style_moods(&out->now, &out->looks[0]);
    if (figure->from != NULL) {
        out->before = *figure->from;
        style_moods(&out->before, &out->looks[2]);
        out->now.from = &out->before;
    }
    return &out->now;
}
