## What to do, in order

todo-button = 📝 អ្វីត្រូវធ្វើ តាមលំដាប់
todo-title = <b>អ្វីត្រូវធ្វើ តាមលំដាប់</b>
todo-nothing = តាមចម្លើយរបស់អ្នក ឥឡូវនេះគ្មានអ្វីត្រូវធ្វើទេ។
todo-papers = 👉 <b>បន្ទាប់៖</b> សូមត្រៀមឯកសាររបស់អ្នក។ បញ្ជីនៅក្រោម “{ papers-button }”។
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }៖</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 អ្នកត្រូវពិនិត្យសុខភាពចាប់ពីថ្ងៃ { DAY($first_on) } ទៅ ប៉ុន្តែមុនថ្ងៃ { DAY($before_on) }។
# The day itself is too late.
todo-until = 📅 មុនថ្ងៃ { DAY($before_on) }។
# The day itself is in time.
todo-from = 📅 ចាប់ពីថ្ងៃ { DAY($first_on) } ទៅ។
