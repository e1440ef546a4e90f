## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 यसो भए के हुन्छ?
whatif-what =
    <b>यसो भए के हुन्छ?</b>

    के फेरेर हेर्ने, छान्नुहोस्। हामी दाँजेर मात्र हेर्छौँ। तपाईंका जवाफ फेरिँदैनन्।
# What may come; one tap compares it.
whatif-pass-japanese_test = JLPT N4 पास गरे
whatif-pass-skill_test_passed = सीप परीक्षा पास गरे
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>अहिलेका जवाफअनुसार</b>
whatif-then = <b>फेरेपछि</b>
whatif-same = कुनै बुँदा फेरिँदैन।
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = अहिले: { $icon } { $verdict }।
whatif-verdict-then = त्यसपछि: { $icon } { $verdict }।
whatif-use = यी जवाफ प्रयोग गर्नुहोस्
whatif-again = अर्को कुरा दाँज्नुहोस्
whatif-leave = ← नतिजामा फर्कनुहोस्
