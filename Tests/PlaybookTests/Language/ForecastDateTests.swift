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
    ("Two million jobs could be unfilled by FY2020.", "2020"),
    ("Two million jobs could be unfilled by FY 2020.", "2020"),
    ("By the end of FY18 we will have 40 people.", "2018"),
    ("The next upcoming fair is on June 1, 2018.", "2018-06-01"),
    ("2018 is going to be our best year.", "2018"),
    ("It is projected that, come 2022, demand doubles.", "2022"),
    ("This year's goal, for 2024: 50 hires.", "2024"),
    ("Our targets in 2024 are 50 hires and 10 interns.", "2024"),
    ("Over the course of 2024, hiring should grow.", "2024"),
    ("Hiring should grow over the course of 2024.", "2024"),
    ("In 2024, demand may double.", "2024"),
    ("By the mid-2020s every second job changes.", "2029"),
    ("By the end of the 2010s every second job changes.", "2019"),
    ("The fair will be held on June 30, 2019.", "2019-06-30"),
    ("The fair will be held June 30, 2019.", "2019-06-30"),
    ("The first class will start as early as 2019.", "2019"),
    ("They will finish prior to 2020.", "2020"),
    ("Ahead of 2020, we will double it.", "2020"),
    ("The firm pledged to hire 50 people in 2018.", "2018"),
    ("Jobs by 2030 (BLS, December 2014).", "2030"),
    ("By year's end 2019 it opens.", "2019"),
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
    "Demand will grow 12 percent (BLS, 2014).",
    "Demand will grow 12 percent (BLS, December 2014).",
    "Demand will grow 12 percent (December 2014).",
    "The class will meet in Room 2020.",
    "The class will meet at 2020 Main Street.",
    "Over 2000 people will be hired.",
    "In May, 2016 began with a class.",
    "The first class was in May 2016.",
    "In May 2016 the class met.",
    "Since June 2013 we have known that it will work.",
    "In the 2016 report you will find more.",
    "The goal for 2016 was met.",
    "A goal set in 2016: 250 people trained.",
    "The goals of the 2014 law are these.",
    "In 2016 the firm pledged to hire 50 people.",
    "Based on June 2016 data, demand will grow.",
    "We should hire more than in 2018.",
    "In 2016 we learned that it may take longer.",
  ])
  func `other sentences are no forecasts`(sentence: String) {
    #expect(ForecastDate.find(in: sentence) == nil)
  }

  @Test(arguments: [
    ("Para 2020 se espera un millón de empleos más.", "2020"),
    ("En 2019 contrataremos a 40 personas.", "2019"),
    ("Contrataremos a 40 personas en 2019.", "2019"),
    ("De aquí a 2021 habrá más.", "2021"),
    ("Cada escuela lo enseña antes de 2019.", "2019"),
    ("Cada escuela lo enseña a más tardar en 2019.", "2019"),
    ("Hacia finales de 2020 la demanda crecerá.", "2020"),
    ("El curso abrirá en junio de 2018.", "2018-06"),
    ("El curso será inaugurado el 30 de junio de 2018 o en 2019.", "2019"),
    ("La demanda crecerá de 2014 a 2024.", "2024"),
    ("Contrataremos a 40 personas entre 2015 y 2019.", "2019"),
    ("En 2018 vamos a abrir otra escuela.", "2018"),
    ("El año 2020 traerá más empleos.", "2020"),
    ("A finales de 2019 abrirá la escuela.", "2019"),
    ("La beca durará hasta 2017.", "2017"),
  ])
  func `Spanish forecasts are found too`(sentence: String, date: String) {
    #expect(ForecastDate.find(in: sentence) == day(date))
  }

  @Test(arguments: [
    "En 2016 contratamos a 40 personas.",
    "La red, fundada en 2015, ayudará a todos.",
    "En 2016 la alcaldía anunció que abrirá una escuela.",
    "Antes de 2019 había pocos cursos.",
    "La meta para 2016 fue formar a 40 personas.",
    "Desde 2013 sabemos que funcionará.",
    "El programa creció de 2013 a 2016.",
    "Además, en 2016 había 72 comunidades.",
    "Más que en 2010.",
  ])
  func `other Spanish sentences are none`(sentence: String) {
    #expect(ForecastDate.find(in: sentence) == nil)
  }
}
