import Testing

@testable import Playbook
@testable import StructuredData

struct ForecastDateTests {
  @Test(arguments: [
    ("By 2020, there is an expectation that there will be 1 million more IT jobs.", "2020"),
    ("There will be a million open jobs by 2020.", "2020"),
    ("By the end of 2019 each school has a course.", "2019"),
    ("Everyone is trained by June 2018.", "2018-06"),
    ("Everyone is trained by June 30, 2018.", "2018-06-30"),
    ("Everyone is trained by 30th June 2018.", "2018-06-30"),
    ("Everyone is trained by Sept. 2018.", "2018-09"),
    ("By mid-2018 the second class starts.", "2018"),
    ("By the start of the 2018 school year, it opens.", "2018"),
    ("The labs will open in 2018.", "2018"),
    ("In 2018, the labs will open.", "2018"),
    ("In 2018 we'll open the labs.", "2018"),
    ("The labs are expected in the spring of 2018.", "2018"),
    ("Until 2017 they will pay for the course.", "2017"),
    ("The grant will run through 2018.", "2018"),
    ("400 jobs will be filled in 2018.", "2018"),
    ("Demand will grow 12 percent from 2014 to 2024.", "2024"),
    ("Demand is projected to grow over 2014–2024.", "2024"),
    ("It said it would hire 1,800 people between 2015 and 2019.", "2019"),
    ("The city plans to train 400 people in 2018.", "2018"),
    ("The goal is to place 400 people in 2018.", "2018"),
    ("Every school teaches it no later than 2019.", "2019"),
    ("By 2030 half of the jobs change, and by 2020 a tenth.", "2020"),
    ("By 2020 employers will need a million people.", "2020"),
    ("2020 will see more of them.", "2020"),
    ("The year 2020 is expected to bring more.", "2020"),
    ("Compared to 2010, twice as many will be open by 2020.", "2020"),
  ])
  func `a date that a sentence looks ahead to is found`(sentence: String, date: String) {
    #expect(ForecastDate.find(in: sentence) == day(date))
  }

  @Test(arguments: [
    "",
    "2020",
    "Compared to 2010, time to fill IT roles takes five additional weeks.",
    "Pay has risen since 2013.",
    "Since 2013 we have known that it will work.",
    "There will be more jobs in the next five years.",
    "There will be more jobs by next year.",
    "The program ran from 2013 to 2016.",
    "The program was launched in 2016 and will go on.",
    "In 2016, the mayor said that schools will teach it.",
    "The network, founded in 2015, will help you.",
    "In 2016 the network had 72 communities.",
    "By 2016, 400 people had found work.",
    "2,387 people were placed by 2015 employers.",
    "By then 2000 people will work here.",
    "The law of 2014 will help.",
    "It will take 2020 hours.",
    "2020: it will take hours.",
    "2020 is over.",
    "By 1850 the railway will be built.",
    "In the 2020s more people will work in tech.",
    "Call 555-2020 by noon, and we will answer.",
    "More than in 2010 and less than in 2018.",
  ])
  func `other sentences are no forecasts`(sentence: String) {
    #expect(ForecastDate.find(in: sentence) == nil)
  }
}
