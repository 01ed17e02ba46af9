# Everything that the program is made of, in one place, and why it is here.
# The Debian packages of these are listed in packaging/packages.txt.

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core           # values, text, JSON, hashing
    Gui Widgets    # the screen
    Charts         # evidence charts (behind ChartSpec)
    Svg            # icons and glyphs; charts as SVG
    PrintSupport   # printing a summary
    Concurrent     # long work off the main thread
    LinguistTools) # English and Spanish
if(ACUERDO_TESTS OR ACUERDO_BENCH)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

find_package(SQLite3 REQUIRED)       # the workspace, through its C API
find_package(tl-expected REQUIRED)   # Result<T>
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # data packages as one file; DOCX and ODT
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter) # summaries as workbooks with native charts
pkg_check_modules(HARFBUZZ_SUBSET REQUIRED IMPORTED_TARGET harfbuzz-subset) # fonts in a PDF, cut to the glyphs used
