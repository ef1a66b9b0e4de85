#include <math.h>

#include <shoes/hash.h>

#include "art/build.h"
#include "art/figure.h"
#include "art/limb.h"

void art_figure_hands(const ArtFigure *figure, ArtSpot spot, ArtPoint out[2]) {
    Build build;
    double scale = spot.height / BUILD_ADULT;
    build_measure(&build, figure, scale);
    for (int i = 0; i < 2; i++) {
        ArtPoint palm = build_palm(&build, i);
        out[i] = (ArtPoint){spot.x + palm.x * scale, spot.ground + (palm.y - build.lift) * scale};
    }
}

void art_figure_draw_hand(DrawList *list, const ArtFigure *figure, ArtSpot spot, int side) {
    SvgText svg;
    Build build;
    double scale = spot.height / BUILD_ADULT;
    build_measure(&build, figure, scale);
    ArtPoint palm = build_palm(&build, side);
    double reach = ceil(build.hand * .85);
    svg_begin(&svg, 2 * reach, 2 * reach);
    svg_shift(&svg, reach - palm.x, reach - palm.y, 0, 1, 1);
    hand_draw(&svg, &build, side);
    svg_up(&svg);
    svg_end(&svg);
    DrawRect rect = {spot.x + (int)floor((palm.x - reach) * scale + .5),
                     spot.ground + (int)floor((palm.y - build.lift - reach) * scale + .5),
                     (int)ceil(2 * reach * scale), (int)ceil(2 * reach * scale)};
    draw_svg(list, rect, hash_bytes(HASH_START, svg.bytes, svg.length), svg.bytes, svg.length, 255);
}
