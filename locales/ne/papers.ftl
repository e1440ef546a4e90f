## Papers

papers-button = 📄 मेरा कागजात
papers-list =
    <b>तपाईंका कागजात</b>

    कागजात भएपछि त्यसको नम्बर थिच्नुहोस्। अर्को दिन पनि आउन सक्नुहुन्छ। तपाईंका चिन्ह रहन्छन्।
# $have, $all (Number)
papers-count = { $all } वटा कागजातमध्ये तपाईंसँग { $have } वटा छन्।
papers-none = तपाईंका जवाफअनुसार अझै कुनै कागजात चाहिँदैन।
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
