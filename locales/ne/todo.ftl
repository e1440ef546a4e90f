## What to do, in order

todo-button = 📝 के गर्ने, पालैपालो
todo-title = <b>के गर्ने, पालैपालो</b>
todo-nothing = तपाईंका जवाफअनुसार अहिले केही गर्नुपर्दैन।
todo-papers = 👉 <b>अब:</b> कागजात तयार गर्नुहोस्। सूची “{ papers-button }” मा छ।
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 स्वास्थ्य परीक्षण { DAY($first_on) } वा त्यसपछि, तर { DAY($before_on) } भन्दा अघि चाहिन्छ।
# The day itself is too late.
todo-until = 📅 { DAY($before_on) } भन्दा अघि।
# The day itself is in time.
todo-from = 📅 { DAY($first_on) } वा त्यसपछि।
