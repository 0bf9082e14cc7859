import type { CueRows } from '../groups.ts';

/** Spanish (ES, Latin America): how fifty people say what they thought, yes, no and not yet, and what only looks like it. One phrase a line; the syntax is that of PhraseTrie. */
export const ES_ANSWERED: CueRows = {
  praise: {
    strong: `
      gusto|gustaste|encanto|encantaste|encantada|encantado|sorprendio|convencio|impresiono|rompio
      muy (buen|buena|bien|preparad*|favorablemente|positiv*) (presencia|impresion|valorad*|preparad*)
      a favor
      suma|sumo mucho|puntos
      solo|puras elogios|flores
      cero quejas
      conforme|contento|contenta|contentos
      `,
  },
  doubt: {
    strong: `
      dud*|reparo*|preocup*|inquiet*|pega|pegas|objecion*|salvedad*|temor*|teme|temen|pero
      no (quedo|queda|quedaron|quedamos|me|nos|le|les|acaba|ve|ven|esta|estan|estamos) (tan|del|muy|todo|quedo|ha|acabo|de|ha) convencid*|claro|segur*|convence|convencio|quedado|justificado|checan
      no (me|nos|le|les) (ha) quedo|quedado|queda (muy|del) (todo) claro
      (le|les|me|nos) chirria|ruido|faltaria|falto|cuesta|costo|gustaria|choco|hizo
      hizo|hace|haria ruido
      te|le|me|nos falto|falta|faltaria|cuesta|costo
      eché|echo|echaron|echamos|eche (en) falta|menos
      hubiera|hubiesen|habria|habriamos|hubieramos (gustado|querido|preferido|esperado)
      demasiado|algo|un|poco|bastante (poco) (de) despacho|nervios*|lent*|vag*|general*|timid*|callad*|verde|just*|teoric*|corto
      poca|poco|escasa|escaso experiencia|calle|rodaje|recorrido|concret*|manejo
      en contra
      quiere|quieren|queremos|quisiera|queremos que (le|les|nos|me) cuentes|expliques|aclares|explique|cuente
      diste|dio|le|dabas la|vueltas vuelta
      impresion|sensacion de|que
      `,
  },
  feedback: {
    strong: `
      retro|retorno|feedback|devolucion|retroalimentacion|impresiones|comentarios|valoracion de|sobre|tu|del|entrevista|la
      te (resumo|comparto|paso|tiro|cuento|traslado|trasladan|transmito) (la|lo|el|las|un) (que|posta|retro|resumen|impresion*)
      lo que (me|se|nos) (ha|han|hablo|dijo|trasladan|dicho|comento) (el|cliente|despues)
      resumen rapido
      resumo
      como (te|le) fue
      quedan|queda|estan a la espera
      `,
  },
  reject: {
    strong: `
      se (ha) (decidio|decantado|decantaron|decidieron|optado|inclinaron) (por) otro|otra|otros|alguien
      otro|otra|otras|otros candidat*|aspirante*|persona|perfil*|candidatura*|postulante*
      recaido|recayo en
      cierre|cerrado|cerramos (de) (el|la|proceso)
      resultado (de) (la|convocatoria|proceso|final|no)
      fue|ya|esta|ha cubierta|cubierto
      exito|exitos|suerte en|con (tu|su|tus|sus|la) busqueda|proximos|proyectos|futuro
      futuras|proximas oportunidades|convocatorias|vacantes
      te (tengo|tenemos|tendre|tendremos) en cuenta
      te (lo) (explico|digo) con franqueza|sinceridad
      gracias por (tu|su) participacion|tiempo|postular|interes
      estuvo|fue (muy) (una) peleado|ajustad*|renid*|votacion
      `,
  },
  regret: {
    strong:
      'lo siento\nlament*\ndisculp*\nperdon*\ndesgraciadamente|lamentablemente\nsentimos\nlastima\npena',
  },
  offer: {
    strong: `
      es tuyo|tuya|suyo|suya
      queremos|quiero|quieren|nos (gustaria|encantaria) (que) (te|le) (lideres|incorpores|unas|trabajes|formes|sumes|quedes|ficharte|contratarte|contar|entres)
      oferta|propuesta|carta|contrato (de) laboral|economica|trabajo|indefinido|formal|incorporacion|oferta|adjunta|termino
      contrato a|de|indefinido|por
      mensuales|anuales|brutos|netos|limpios|netas|euros|bruto
      fecha (estimada|prevista) de ingreso|incorporacion|inicio
      si (lo|la) aceptas|acepta|aceptan|quieres|dices|queres
      (me|nos) (cuentas|dices|dime|avisas|confirmas) si (aceptas|te)
      piensatelo|piensalo|pensalo
      enhorabuena|felicidades|felicitaciones
      noticia que esperabas
      prestaciones|medicina prepagada|seguro|vales|aguinaldo|hibrido
      nos (complace|alegra) (ofrecerte|ofrecerle|comunicarte)
      `,
  },
  receipt: {
    strong: `
      (hemos|he|fue|ha|quedado|sido) recibido|recibida|recibimos|registrada|registrado|ingresada (exitosamente|correctamente)
      tu|su (postulacion|solicitud|candidatura|inscripcion|curriculum|cv|hoja) (de) (a|para|vida|ha|fue|quedo) __ recibid*|registrad*|ingresad*|enviad*
      postulacion|inscripcion|solicitud|candidatura recibida|registrada
      recibido
      en caso de
      de quedar|ser preseleccionad*|seleccionad*
      se (lo|la) paso|pasare|pasamos (a) (mi|al)
      lista|listas provisional|de
      conserve|guarde este|el
      que quieras trabajar con
      respuesta automatica
      `,
  },
  hold: {
    strong: `
      te|le (llegara|haremos|hare|avisaremos|avisamos|llamo|digo|llamaremos|diremos|marcamos|contactaremos|escribo|escribimos|llamare|contare) (un|una|llegar|si|cuando|en|el|respuesta|correo)
      haremos llegar
      en cuanto haya|sepa|tenga|tengamos|sepamos
      cualquier (cosa|novedad) (te|le|les) (aviso|llamo|llamamos|marcamos|avisamos)
      comite|junta|direccion|consejo (se) sesiona|reune|decide|decidira
      todavia|aun no (hay|tenemos|han|esta|se)
      van|vamos|tienen|tenemos|falta|faltan (a|que) juntarse|reunirse|decidir|ver|otra|otras|otro|otros
      dejanos|dejame|dejenos charlarlo|hablarlo|pensarlo|consultarlo|verlo
      a partir de entonces
      decision|respuesta (final) (la|se|el|antes|para|en) (tomara|sabra|dara|lunes|viernes|semana)
      `,
  },
  hired: {
    strong: `
      alta|numero (en|de) (la) seguridad|seguridad social|afiliacion
      `,
  },
  ownVoice: {
    strong: `
      sali (muy) (entusiasmad*|content*)
      prefiero decir*
      lo hablamos cuando
      `,
  },
  elsewhere: {
    strong: `
      les recuerdo
      estudio|investigacion|encuesta|cuestionario|tesis|participantes
      tarjeta regalo
      se compensara
      tutor|tutoria|alumn*|colegio|hijo|hija
      evaluacion|entrevista de (desempeno|salida)
      `,
  },
  pitch: {
    strong: `
      `,
  },
};
