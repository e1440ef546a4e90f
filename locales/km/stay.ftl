# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ 5 ឆ្នាំរបស់ខ្ញុំ
stay-title = <b>5 ឆ្នាំរបស់អ្នកជាពលករជំនាញ កម្រិត1</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = តាមចម្លើយរបស់អ្នក រហូតដល់ថ្ងៃ { DAY($today) } អ្នកបានប្រើ { NUMBER($used, useGrouping: 0) } ថ្ងៃ ក្នុងចំណោម { NUMBER($allowed, useGrouping: 0) } ថ្ងៃ។
stay-counted = <b>ថ្ងៃដែលរាប់</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }៖ { $days ->
   *[other] { NUMBER($days, useGrouping: 0) } ថ្ងៃ
}
stay-span-running = • { DAY($first_on) } – មិនទាន់ចប់
stay-gaps = ថ្ងៃនៅចន្លោះរយៈពេលទាំងនេះ មិនរាប់ទេ។ ពេលនោះ អ្នកមិនមានស្ថានភាពស្នាក់នៅនេះ ឬអ្នកឈប់សម្រាក។
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>ថ្ងៃចុងក្រោយ៖ { DAY($last_on) }</b>។ យើងបានរាប់គ្រប់ថ្ងៃ ចាប់ពីថ្ងៃដាក់ពាក្យ ({ DAY($apply_on) })។
stay-no-last-day = <b>មិនទាន់មានថ្ងៃចុងក្រោយទេ</b>៖ ថ្ងៃដែលរាប់ មិនទាន់ដល់ 5 ឆ្នាំទេ។
stay-left-out = <b>អ្វីដែលយើងមិនបានរាប់៖ ការឈប់សម្រាកដោយសារសម្រាលកូន មើលថែកូន ជំងឺ ឬរបួស</b>
stay-left-out-check = បុគ្គលិករបស់យើងត្រូវពិនិត្យថាតើការឈប់សម្រាកនេះពិតជាមិនរាប់ឬទេ។ រក្សាទុកឯកសារអំពីវា។
stay-driver = យើងមិនបានរាប់ពេលសម្រាប់យកប័ណ្ណបើកបរ (特定活動55号) ទេ។ តាមដែលយើងដឹង វាមិនមែនជាផ្នែកនៃ 5 ឆ្នាំទេ។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>ឆ្នាំទី 6</b> អាចបានតែក្នុងករណីពិសេសប៉ុណ្ណោះ។ ឧទាហរណ៍៖ អ្នកមិនជាប់តេស្តសម្រាប់ពលករជំនាញ កម្រិត2 ប៉ុន្តែបានពិន្ទុយ៉ាងតិច 80 % នៃពិន្ទុជាប់។ ឬបើធ្វើការថែទាំ អ្នកជិតជាប់ការប្រឡងជាតិ (介護福祉士国家試験)។ បុគ្គលិករបស់យើងត្រូវពិនិត្យវា។ មុនពេលនោះ កុំរៀបគម្រោងដោយពឹងលើវា។
