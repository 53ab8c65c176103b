#pragma once

class QPDF;

namespace xushi::report {

/// Takes out what makes two files of the same pages differ: the time at which the file was made, and the tags that Qt
/// puts before the names of fonts, which go by the order of a hash table. A tag is made from the font's own bytes
/// instead.
void makeTheSame(QPDF &pdf);

} // namespace xushi::report
