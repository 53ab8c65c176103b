#include "report/marks/status_colours.h"

namespace xushi::report {

using domain::Status;

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair pairOf(Status status)
{
    switch (status) {
    case Status::Met:
        return {0xff0b7285, 0xff3bc9db};
    case Status::OnTrack:
        return {0xff2b8a3e, 0xff69db7c};
    case Status::Lagging:
        return {0xffb7791f, 0xffffd43b};
    case Status::Behind:
        return {0xffc92a2a, 0xffff8787};
    case Status::Missed:
        return {0xff862e2e, 0xffffa8a8};
    case Status::NoData:
        return {0xff868e96, 0xffadb5bd};
    case Status::NeedsBaseline:
        return {0xff7048a8, 0xffb197fc};
    case Status::YearEnd:
        return {0xff495057, 0xffced4da};
    }
    return {};
}

} // namespace

QColor statusColour(Status status, Palette palette)
{
    const Pair pair = pairOf(status);
    return QColor(palette == Palette::Light ? pair.light : pair.dark);
}

} // namespace xushi::report
