# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = ការថែទាំ (kaigo)
field-building_cleaning = ការសម្អាតអគារ
field-manufacturing = ផលិតកម្មផលិតផលឧស្សាហកម្ម
field-construction = សំណង់
field-shipbuilding = ការសាងសង់នាវា និងម៉ាស៊ីននាវា
field-auto_repair = ការជួសជុល និងថែទាំរថយន្ត
field-aviation = អាកាសចរណ៍
field-accommodation = ការស្នាក់នៅ (សណ្ឋាគារ ផ្ទះសំណាក់)
field-auto_transport = ដឹកជញ្ជូន (ឡានដឹកទំនិញ តាក់ស៊ី ឡានក្រុង)
field-railway = ផ្លូវដែក
field-agriculture = កសិកម្ម
field-fishery = នេសាទ និងវារីវប្បកម្ម
field-food_manufacturing = ផលិតកម្មម្ហូបអាហារ និងភេសជ្ជៈ
field-food_service = សេវាម្ហូបអាហារ (ភោជនីយដ្ឋាន)
field-forestry = រុក្ខាកម្ម
field-wood = ឧស្សាហកម្មឈើ
field-linen_supply = បោកគក់ និងផ្គត់ផ្គង់ក្រណាត់
field-logistics_warehousing = ឃ្លាំងទំនិញ និងភស្តុភារ
field-resource_circulation = សំរាម និងការកែច្នៃឡើងវិញ
